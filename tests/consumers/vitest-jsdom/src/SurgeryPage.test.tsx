import { parseFacilitationEvent } from '@digital-facilitation/data-model';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { SurgeryPage } from './SurgeryPage.tsx';

test('keeps what a person answers', async () => {
  const complaints = vi.spyOn(console, 'error');
  const keep = vi.fn();
  const user = userEvent.setup();
  render(<SurgeryPage keep={keep} />);

  const offer = screen.getByRole('group', { name: 'How would you like to get help?' });
  await user.click(within(offer).getByRole('radio', { name: 'By phone' }));
  await user.click(screen.getAllByRole('button', { name: 'Continue' })[0] as HTMLElement);

  expect(screen.getByRole('heading', { name: 'Thank you for your answer' })).toBe(
    document.activeElement,
  );
  const [record] = keep.mock.lastCall ?? [];
  expect(parseFacilitationEvent(record)).toEqual({ ok: true, record });
  expect(record.offer.answer.way).toBe('phone');
  expect(complaints).not.toHaveBeenCalled();
});
