import type { Meta } from '@storybook/react-vite';
import { useEffect } from 'react';
import { expect, within } from 'storybook/test';
import { broken, type Planted, sound } from './planted.tsx';

const meta: Meta = { title: 'Broken/Structure' };
export default meta;

function HeadingSkippedPage({ fault }: Planted) {
  const Heading = fault ? 'h4' : 'h2';
  return (
    <div>
      <Heading>Opening hours</Heading>
      <p>The phone lines open at 8 in the morning.</p>
    </div>
  );
}

export const HeadingSkipped = broken(HeadingSkippedPage);
export const HeadingSkippedSound = sound(HeadingSkippedPage);

function TableWithoutHeadersPage({ fault }: Planted) {
  const Cell = fault ? 'td' : 'th';
  const scope = fault ? {} : { scope: 'col' };
  return (
    <table>
      <tbody>
        <tr>
          <Cell {...scope}>Day</Cell>
          <Cell {...scope}>Opens</Cell>
          <Cell {...scope}>Closes</Cell>
        </tr>
        {['Monday', 'Tuesday', 'Friday'].map((day) => (
          <tr key={day}>
            <td>{day}</td>
            <td>8</td>
            <td>18</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export const TableWithoutHeaders = broken(TableWithoutHeadersPage);
export const TableWithoutHeadersSound = sound(TableWithoutHeadersPage);

function ListOfNoItemsPage({ fault }: Planted) {
  const Item = fault ? 'div' : 'li';
  return (
    <ul>
      <Item>Ask at the front desk</Item>
      <Item>Phone us</Item>
    </ul>
  );
}

export const ListOfNoItems = broken(ListOfNoItemsPage);
export const ListOfNoItemsSound = sound(ListOfNoItemsPage);

function OutsideLandmarksPage({ fault }: Planted) {
  const Frame = fault ? 'div' : 'main';
  return (
    <Frame>
      <h1>Opening hours</h1>
      <p>The phone lines open at 8 in the morning.</p>
    </Frame>
  );
}

export const OutsideLandmarks = {
  ...broken(OutsideLandmarksPage),
  parameters: { frame: 'none' },
};
export const OutsideLandmarksSound = {
  ...sound(OutsideLandmarksPage),
  parameters: { frame: 'none' },
};

function PageWithoutTitlePage({ fault }: Planted) {
  useEffect(() => {
    // After the frame around the story has given the page its title.
    queueMicrotask(() => {
      document.title = fault ? '' : 'Opening hours';
    });
  }, [fault]);
  return <p>The phone lines open at 8 in the morning.</p>;
}

export const PageWithoutTitle = broken(PageWithoutTitlePage);
export const PageWithoutTitleSound = sound(PageWithoutTitlePage);

function PageReloadsItselfPage({ fault }: Planted) {
  return (
    <div>
      {fault ? <meta httpEquiv="refresh" content="3600" /> : null}
      <p>The phone lines open at 8 in the morning.</p>
    </div>
  );
}

export const PageReloadsItself = broken(PageReloadsItselfPage);
export const PageReloadsItselfSound = sound(PageReloadsItselfPage);

function PlayFunctionThrowsPage({ fault }: Planted) {
  return <p>{fault ? 'Your answers were lost.' : 'Your answers are saved.'}</p>;
}

async function findsAnswers({ canvasElement }: { canvasElement: HTMLElement }) {
  await expect(within(canvasElement).getByText('Your answers are saved.')).toBeVisible();
}

export const PlayFunctionThrows = { ...broken(PlayFunctionThrowsPage), play: findsAnswers };
export const PlayFunctionThrowsSound = { ...sound(PlayFunctionThrowsPage), play: findsAnswers };
