'use client';

import { Button as OwnButton } from '../../controls/button/Button.js';
import type { Messages } from '../../messages/use-messages.js';
import { useComponent } from '../../provider/use-component.js';
import { facilitationRecorderFields, type RecorderIntent } from './facilitation-recorder.form.js';
import type { FacilitationRecorderMessages } from './facilitation-recorder.messages.js';
import type { SavedEntry } from './facilitation-recorder.state.js';

interface SavedEntryStatusProps {
  saved: SavedEntry | undefined;
  words: Messages<FacilitationRecorderMessages>;
}

/**
 * Says that an entry was saved, and takes it back. The live region is there from the start, and its
 * text is one string, so that it is spoken once.
 */
export function SavedEntryStatus({ saved, words }: SavedEntryStatusProps) {
  const Button = useComponent('Button', OwnButton);
  const time = saved
    ? new Intl.DateTimeFormat(words.formatLocale, {
        timeStyle: 'short',
        timeZone: 'Europe/London',
      }).format(new Date(saved.at))
    : '';
  return (
    <div className="df-facilitation-recorder__status" data-state={saved ? 'saved' : 'empty'}>
      <p className="df-text" role="status">
        {saved ? (
          // A new element, so that a second entry of the same minute is spoken as well.
          <span className="df-text" key={saved.id}>
            {words.t(saved.undone ? 'undone' : 'saved', { time })}
          </span>
        ) : null}
      </p>
      {saved && !saved.undone ? (
        <>
          <input type="hidden" name={facilitationRecorderFields.savedId} value={saved.id} />
          <input type="hidden" name={facilitationRecorderFields.savedAt} value={saved.at} />
          <Button
            type="submit"
            variant="secondary"
            size="small"
            name={facilitationRecorderFields.intent}
            value={'undo' satisfies RecorderIntent}
          >
            {words.t('undo')}
          </Button>
        </>
      ) : null}
    </div>
  );
}
