import { type ReactElement, useState } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Checkboxes, Radios, TextInput } from '../index.js';

const options = [
  { value: 'a', label: 'First answer' },
  { value: 'b', label: 'Second answer' },
  { value: 'c', label: 'Third answer' },
];

let roots: Root[] = [];
let places: HTMLElement[] = [];

/** Puts a server's markup on the page; the script that hydrates it comes when it is called for. */
function fromServer(element: ReactElement): () => Promise<void> {
  const place = document.createElement('main');
  place.innerHTML = renderToString(element);
  document.body.append(place);
  places.push(place);
  return async () => {
    roots.push(hydrateRoot(place, element));
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
}

afterEach(() => {
  for (const root of roots) root.unmount();
  for (const place of places) place.remove();
  roots = [];
  places = [];
});

function HostField({ onTyped }: { onTyped: (text: string) => void }) {
  const [value, setValue] = useState('');
  return (
    <TextInput
      label="How many?"
      value={value}
      onChange={(event) => {
        setValue(event.target.value);
        onTyped(event.target.value);
      }}
    />
  );
}

describe('what a person did before the script arrived', () => {
  test('is the answer of radios, once, and a later choice goes on from it', async () => {
    const onValueChange = vi.fn();
    const scriptArrives = fromServer(
      <Radios legend="Choose" name="r" options={options} onValueChange={onValueChange} />,
    );
    await page.getByRole('radio', { name: 'Second answer' }).click();
    await scriptArrives();
    expect(onValueChange.mock.calls).toEqual([['b', { reason: 'choose' }]]);
    await expect.element(page.getByRole('radio', { name: 'Second answer' })).toBeChecked();
  });

  test('is the answer of checkboxes, and a later choice adds to it', async () => {
    const onValueChange = vi.fn();
    const scriptArrives = fromServer(
      <Checkboxes legend="Choose" name="c" options={options} onValueChange={onValueChange} />,
    );
    await page.getByRole('checkbox', { name: 'First answer' }).click();
    await page.getByRole('checkbox', { name: 'Third answer' }).click();
    await scriptArrives();
    await page.getByRole('checkbox', { name: 'Second answer' }).click();
    expect(onValueChange.mock.lastCall?.[0]).toEqual(['a', 'b', 'c']);
  });

  test('takes back an answer that the server had chosen', async () => {
    const onValueChange = vi.fn();
    const scriptArrives = fromServer(
      <Checkboxes
        legend="Choose"
        name="c"
        options={options}
        defaultValue={['a']}
        onValueChange={onValueChange}
      />,
    );
    await page.getByRole('checkbox', { name: 'First answer' }).click();
    await scriptArrives();
    expect(onValueChange.mock.lastCall?.[0]).toEqual([]);
  });

  test('is the text of a field that the host controls', async () => {
    const onTyped = vi.fn();
    const scriptArrives = fromServer(<HostField onTyped={onTyped} />);
    await page.getByRole('textbox').fill('120');
    await scriptArrives();
    expect(onTyped.mock.calls).toEqual([['120']]);
    await expect.element(page.getByRole('textbox')).toHaveValue('120');
  });

  test('was nothing: then nobody hears of a change', async () => {
    const onValueChange = vi.fn();
    const onTyped = vi.fn();
    const scriptArrives = fromServer(
      <>
        <Radios legend="One" name="r" options={options} onValueChange={onValueChange} />
        <Checkboxes
          legend="Any"
          name="c"
          options={options}
          defaultValue={['a']}
          onValueChange={onValueChange}
        />
        <HostField onTyped={onTyped} />
      </>,
    );
    await scriptArrives();
    expect(onValueChange).not.toHaveBeenCalled();
    expect(onTyped).not.toHaveBeenCalled();
  });
});

test('two roots that a server rendered alike have ids of their own once the script is there', async () => {
  const offer = <Radios legend="Choose" name="r" options={options} hint="A hint" />;
  const both = [fromServer(offer), fromServer(offer)];
  const idsOf = (place: HTMLElement | undefined) =>
    [...(place?.querySelectorAll('[id]') ?? [])].map(({ id }) => id);
  expect(idsOf(places[0])).toEqual(idsOf(places[1]));
  for (const scriptArrives of both) await scriptArrives();
  expect(idsOf(places[0]).filter((id) => idsOf(places[1]).includes(id))).toEqual([]);
  places[1]?.querySelector('label')?.click();
  expect(places[1]?.querySelector('input')?.checked).toBe(true);
  expect(places[0]?.querySelector('input')?.checked).toBe(false);
});
