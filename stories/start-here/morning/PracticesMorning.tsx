import type { FacilitationEvent } from '@digital-facilitation/data-model';
import { AskWhatHelps, FacilitationRecorder, HelpOffer } from '@digital-facilitation/react';
import { type ReactNode, useState } from 'react';
import { CameInOvernight } from './CameInOvernight.tsx';
import { CameOut } from './CameOut.tsx';
import sampleEvents from './hawthorn-lane-surgery.ndjson?url';
import './practices-morning.css';
import { useEventFile } from './use-event-file.ts';

const context = { organisation: 'Z99999' };

function Scene(props: { time: string; title: string; intro: string; children: ReactNode }) {
  const { time, title, intro, children } = props;
  return (
    <section className="morning__scene">
      <div className="morning__scene-head">
        <p className="morning__time">{time}</p>
        <h2 className="morning__title">{title}</h2>
        <p className="morning__text">{intro}</p>
      </div>
      <div className="morning__scene-body">{children}</div>
    </section>
  );
}

/** One morning in a fictional practice: what is known, an offer, an answer, help, and what comes out. */
export function PracticesMorning() {
  const file = useEventFile(sampleEvents);
  const [events, setEvents] = useState<readonly FacilitationEvent[]>([]);
  const keep = (event: FacilitationEvent) => setEvents((before) => [...before, event]);

  return (
    <div className="morning">
      <header className="morning__head">
        <p className="morning__text">
          Hawthorn Lane Surgery is fictional. Everything below is real: the file is read, checked
          and counted by the data model, the widgets are the ones that suppliers embed, and each
          event at the end was checked before it was handed over.
        </p>
      </header>
      <Scene
        time="8:00"
        title="What is already known"
        intro="A file of 2,000 events from the last weeks is streamed through the data model. Eight lines are faulty on purpose."
      >
        <CameInOvernight file={file} />
      </Scene>
      <Scene
        time="8:40"
        title="A patient is offered help"
        intro="On the surgery’s website, everyone sees the same offer. To say no is an answer too."
      >
        <HelpOffer
          headingLevel={3}
          context={context}
          surgeryPhone="01632 960 100"
          help={{
            who: 'A member of the reception team',
            when: 'Monday to Friday, 9am to 4pm',
            howLong: 'About 15 minutes',
          }}
          onOfferMade={keep}
          onOfferAnswered={keep}
        />
      </Scene>
      <Scene
        time="8:45"
        title="The patient says what would help"
        intro="Five short questions, each of which can be skipped. They end with things that could help, and with no label for the person."
      >
        <AskWhatHelps
          headingLevel={3}
          context={context}
          surgeryPhone="01632 960 100"
          onNeedsRecorded={keep}
        />
      </Scene>
      <Scene
        time="9:10"
        title="A receptionist helps, and records it"
        intro="Three choices and Save: six presses of a key. An entry made by mistake is taken back, and the correction stays visible."
      >
        <FacilitationRecorder
          headingLevel={3}
          context={context}
          providerRole="receptionist"
          onEventRecorded={keep}
        />
      </Scene>
      <Scene
        time="9:15"
        title="What came out"
        intro="The widgets keep nothing and send nothing. The host was handed these events and decides where they go."
      >
        <CameOut events={events} />
      </Scene>
    </div>
  );
}
