import '../../styles/index.css';
import {
  type HelpOffered,
  HelpOfferedSchema,
  helpOfferAnswers,
  parseRecord,
} from '@digital-facilitation/data-model';
import { StrictMode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { ButtonProps } from '../../provider/components.js';
import { FacilitationProvider } from '../../provider/FacilitationProvider.js';
import { HelpOffer } from './HelpOffer.js';
import { readHelpOfferForm } from './help-offer.form.js';

const offeredAt = new Date('2026-11-20T09:30:00.000Z');
const heading = () => page.getByRole('heading', { name: 'Thank you for your answer' });

/** The record of a mock's last call. */
function lastRecord(listener: ReturnType<typeof vi.fn>): HelpOffered {
  return listener.mock.lastCall?.[0] as HelpOffered;
}

function HostButton({ variant: _variant, size: _size, ...rest }: ButtonProps) {
  return <button {...rest} data-host-button="yes" />;
}

describe('HelpOffer', () => {
  test('chooses nothing for the person', async () => {
    await render(<HelpOffer />);
    expect(page.getByRole('radio').elements()).toHaveLength(5);
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
  });

  test('hands over one checked record with offer and answer as two facts', async () => {
    const onOfferAnswered = vi.fn();
    await render(
      <FacilitationProvider now={() => offeredAt}>
        <HelpOffer
          context={{ organisation: 'Y12345', services: ['nhs-app'] }}
          onOfferAnswered={onOfferAnswered}
        />
      </FacilitationProvider>,
    );
    await page.getByRole('radio', { name: 'By phone' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(onOfferAnswered).toHaveBeenCalledOnce();
    const record = lastRecord(onOfferAnswered);
    expect(parseRecord(HelpOfferedSchema, record).ok).toBe(true);
    expect(record).toMatchObject({
      kind: 'help-offered',
      occurredAt: '2026-11-20T09:30:00.000Z',
      organisation: 'Y12345',
      subject: { type: 'none' },
      setting: 'online',
      services: ['nhs-app'],
      offer: {
        offeredAt: '2026-11-20T09:30:00.000Z',
        answer: { way: 'phone', accepted: 'yes', answeredAt: '2026-11-20T09:30:00.000Z' },
      },
    });
  });

  test('says once that the offer was made, also under StrictMode, with the id of the later answer', async () => {
    const onOfferMade = vi.fn();
    const onOfferAnswered = vi.fn();
    await render(
      <StrictMode>
        <HelpOffer onOfferMade={onOfferMade} onOfferAnswered={onOfferAnswered} />
      </StrictMode>,
    );
    expect(onOfferMade).toHaveBeenCalledOnce();
    expect(lastRecord(onOfferMade).offer.answer).toBeUndefined();
    await page.getByRole('radio', { name: 'Not now' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(lastRecord(onOfferAnswered).offer.id).toBe(lastRecord(onOfferMade).offer.id);
    expect(lastRecord(onOfferAnswered).id).not.toBe(lastRecord(onOfferMade).id);
  });

  test('offers a way that is not online whatever ways the host gives, in every state', async () => {
    await render(<HelpOffer ways={['phone']} surgeryPhone="01632 960 100" />);
    expect(page.getByRole('radio').elements()).toHaveLength(2);
    const phone = page.getByRole('link', { name: '01632 960 100' });
    await expect.element(phone).toHaveAttribute('href', 'tel:01632960100');
    await page.getByRole('radio', { name: 'I do not want to use online services' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect.element(heading()).toBeVisible();
    await expect.element(phone).toBeVisible();
  });

  test.each(helpOfferAnswers)('says what happens next after the answer %s', async (chosen) => {
    await render(
      <HelpOffer
        defaultValue={{ at: 'answered', chosen }}
        nextSteps={{ phone: 'We phone you on Monday.' }}
      />,
    );
    const notice = document.querySelector('.df-notice');
    expect(notice?.textContent).toMatch(
      chosen === 'phone' ? /^We phone you on Monday\.$/ : /surgery|reception/,
    );
  });

  test('says what is missing, moves focus there, and leads to the first answer', async () => {
    await render(<HelpOffer />);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect.element(page.getByRole('alert')).toHaveFocus();
    await page.getByRole('link', { name: /Choose how you would like to get help/ }).click();
    await expect.element(page.getByRole('radio', { name: /In person/ })).toHaveFocus();
    expect(window.location.hash).toBe('');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect.element(page.getByRole('alert')).toHaveFocus();
  });

  test('is worked by keyboard alone', async () => {
    const onOfferAnswered = vi.fn();
    await render(<HelpOffer onOfferAnswered={onOfferAnswered} />);
    await userEvent.keyboard('{Tab} {ArrowDown}{Tab}{Enter}');
    await expect.element(heading()).toHaveFocus();
    expect(lastRecord(onOfferAnswered).offer.answer?.way).toBe('phone');
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByRole('radio', { name: 'By phone' })).toBeChecked();
  });

  test('posts, where it has an address, what a server reads the same record from', async () => {
    const onOfferAnswered = vi.fn();
    const { container } = await render(
      <>
        <iframe title="Where the form goes" name="elsewhere" />
        <HelpOffer action="about:blank" onOfferAnswered={onOfferAnswered} />
      </>,
    );
    const posted: FormData[] = [];
    const form = container.querySelector('form') as HTMLFormElement;
    form.target = 'elsewhere';
    form.addEventListener('formdata', ({ formData }) => posted.push(formData));
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(posted).toHaveLength(0);
    await page.getByRole('radio', { name: 'By phone' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect.element(heading()).toBeVisible();
    expect(posted).toHaveLength(1);
    const { offer } = lastRecord(onOfferAnswered);
    const read = readHelpOfferForm(posted[0] ?? new FormData()).record?.offer;
    expect(read).toMatchObject({ id: offer.id, offeredAt: offer.offeredAt, ways: offer.ways });
    expect(read?.answer?.way).toBe('phone');
  });

  test('takes no focus when it appears', async () => {
    await render(<HelpOffer />);
    expect(document.activeElement).toBe(document.body);
  });

  test('gives the host the answer and the reason where its context cannot stand', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const onOfferAnswered = vi.fn();
    const onRecordRefused = vi.fn();
    await render(
      <HelpOffer
        context={{ organisation: 'not a code' }}
        onOfferAnswered={onOfferAnswered}
        onRecordRefused={onRecordRefused}
      />,
    );
    await page.getByRole('radio', { name: 'By phone' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(onOfferAnswered).not.toHaveBeenCalled();
    const [issues, input] = onRecordRefused.mock.lastCall ?? [];
    expect(issues).toMatchObject([{ path: '/organisation', code: 'bad-format' }]);
    expect(input.offer.answer.way).toBe('phone');
    expect(warn.mock.lastCall?.[0]).not.toContain('not a code');
  });

  test("takes the host's words and the host's button, and the label survives", async () => {
    await render(
      <FacilitationProvider components={{ Button: HostButton }}>
        <HelpOffer messages={{ continue: 'Send my answer' }} />
      </FacilitationProvider>,
    );
    const button = page.getByRole('button', { name: 'Send my answer' });
    await expect.element(button).toHaveAttribute('data-host-button', 'yes');
  });
});
