import { parseFacilitationEvent } from '@digital-facilitation/data-model';
import { HelpOffer } from '@digital-facilitation/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

test('keeps what a person answers', async () => {
  const complaints = jest.spyOn(console, 'error');
  const keep = jest.fn();
  const user = userEvent.setup();
  render(<HelpOffer onOfferAnswered={keep} />);

  await user.click(screen.getByRole('radio', { name: 'By phone' }));
  await user.click(screen.getByRole('button', { name: 'Continue' }));

  const [record] = keep.mock.lastCall;
  expect(parseFacilitationEvent(record)).toEqual({ ok: true, record });
  expect(record.offer.answer.way).toBe('phone');
  expect(complaints).not.toHaveBeenCalled();
});
