import { fileURLToPath } from 'node:url';
import { createEventId, toInstant } from '@digital-facilitation/data-model';
import { readAskWhatHelpsForm, readHelpOfferForm } from '@digital-facilitation/react/forms';
import express from 'express';
import { available } from './available.ts';
import { keepEvent } from './keep-event.ts';
import { receiveEvents } from './receive-events.ts';
import { sendPage } from './send-page.tsx';

const app = express();
const context = { organisation: 'EXAMPLE1' };
/** A posted form as text: URLSearchParams keeps all values of one name apart. */
const formText = express.text({ type: 'application/x-www-form-urlencoded' });

app.use(express.static('dist/client', { index: false }));
const styles = fileURLToPath(import.meta.resolve('@digital-facilitation/react/styles.css'));
app.get('/kit.css', (_request, response) => {
  // pnpm keeps packages in a folder whose name begins with a dot.
  response.sendFile(styles, { dotfiles: 'allow' });
});

app.get('/', (_request, response) => {
  const offer = { id: createEventId(), offeredAt: toInstant(new Date()) };
  sendPage(response, { at: 'offer', offer });
});
app.post('/help-offer', formText, async (request, response) => {
  const form = new URLSearchParams(request.body);
  const { state, record } = readHelpOfferForm(form, { context });
  if (record) await keepEvent(record);
  sendPage(response, { at: 'offer', offerState: state });
});

app.get('/what-would-help', (_request, response) => {
  sendPage(response, { at: 'questions' });
});
app.post('/what-would-help', formText, async (request, response) => {
  const form = new URLSearchParams(request.body);
  const { state, record } = readAskWhatHelpsForm(form, { available, context });
  if (record) await keepEvent(record);
  sendPage(response, { at: 'questions', questionsState: state });
});

app.post('/events', receiveEvents);
app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1');
