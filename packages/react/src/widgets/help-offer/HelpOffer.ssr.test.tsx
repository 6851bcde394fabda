import { helpOfferAnswers } from '@digital-facilitation/data-model';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { formWith } from '../../self-tests/markup.js';
import { HelpOffer } from './HelpOffer.js';
import { helpOfferFields, readHelpOfferForm } from './help-offer.form.js';

const now = () => new Date('2026-11-20T10:00:00.000Z');
const offer = {
  id: '019a9f10-7c00-7000-8000-000000000001',
  offeredAt: '2026-11-20T09:30:00.000Z',
};

/** What a browser posts: the named fields of the markup, with one radio chosen and one button pressed. */
const post = (fields: Record<string, string>) => formWith(...Object.entries(fields));

describe('HelpOffer without JavaScript', () => {
  test('renders a form that posts, with every answer and a way that is not online', () => {
    const markup = renderToStaticMarkup(<HelpOffer action="/help" offer={offer} />);
    expect(markup).toContain('method="post"');
    expect(markup).toContain('action="/help"');
    for (const answer of helpOfferAnswers) expect(markup).toContain(`value="${answer}"`);
    expect(markup).toContain(`name="${helpOfferFields.way}"`);
    expect(markup).toContain(offer.id);
    expect(markup).toContain('If you do not want to go online');
  });

  test('heads its parts one level below its own heading', () => {
    const levels = (markup: string) => [...markup.matchAll(/<h(\d)/g)].map(([, level]) => level);
    expect(levels(renderToStaticMarkup(<HelpOffer />))).toEqual(['2', '3']);
    expect(levels(renderToStaticMarkup(<HelpOffer headingLevel={4} />))).toEqual(['4', '5']);
  });

  test('reads from the posted form the record that the widget hands over', () => {
    const { state, record, issues } = readHelpOfferForm(
      post({
        [helpOfferFields.way]: 'in-person',
        [helpOfferFields.offerId]: offer.id,
        [helpOfferFields.offeredAt]: offer.offeredAt,
        [helpOfferFields.intent]: 'answer',
      }),
      { now, context: { organisation: 'Y12345' } },
    );
    expect(issues).toEqual([]);
    expect(state).toEqual({ at: 'answered', chosen: 'in-person' });
    expect(record).toMatchObject({
      organisation: 'Y12345',
      offer: {
        ...offer,
        answer: { way: 'in-person', accepted: 'yes', answeredAt: '2026-11-20T10:00:00.000Z' },
      },
    });
  });

  test.each([
    ['nothing', {}],
    ['an answer that was not on offer', { [helpOfferFields.way]: 'fax' }],
  ])('asks again where the form holds %s', (_what, fields) => {
    const { state, record } = readHelpOfferForm(post(fields), { now });
    expect(record).toBeUndefined();
    expect(state.problem).toBe('nothing-chosen');
    const markup = renderToStaticMarkup(<HelpOffer defaultValue={state} />);
    expect(markup).toContain('There is a problem');
  });

  test.each([
    ['an id that is none', { [helpOfferFields.offerId]: 'x' }],
    ['a moment still to come', { [helpOfferFields.offeredAt]: '2031-01-01T00:00:00.000Z' }],
  ])('makes its own offer where the form was posted with %s', (_what, forged) => {
    const { record } = readHelpOfferForm(
      post({
        [helpOfferFields.way]: 'phone',
        [helpOfferFields.offerId]: offer.id,
        [helpOfferFields.offeredAt]: offer.offeredAt,
        ...forged,
      }),
      { now },
    );
    expect(record?.offer.offeredAt).toBe('2026-11-20T10:00:00.000Z');
    expect(record?.offer.id).not.toBe(offer.id);
  });

  test('goes back to the question, with the answer chosen, when the person wants to change it', () => {
    const { state } = readHelpOfferForm(
      post({ [helpOfferFields.way]: 'phone', [helpOfferFields.intent]: 'change-answer' }),
    );
    expect(state).toEqual({ at: 'asking', chosen: 'phone' });
  });

  test('says why there is no record where the context cannot stand', () => {
    const { record, issues } = readHelpOfferForm(post({ [helpOfferFields.way]: 'phone' }), {
      now,
      context: { organisation: '!' },
    });
    expect(record).toBeUndefined();
    expect(issues).toMatchObject([{ path: '/organisation', code: 'bad-format' }]);
  });
});
