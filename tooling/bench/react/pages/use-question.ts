import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { PageProps } from './words.ts';

/** What a supplier writes around anybody's controls: the choice, what is wrong, and where focus goes. */
export function useQuestion({ onAnswered }: PageProps): {
  chosen: string;
  choose: (way: string) => void;
  /** Nothing is chosen, and the form was sent. */
  wrong: boolean;
  submit: (event: FormEvent) => void;
  summary: RefObject<HTMLDivElement | null>;
} {
  const [chosen, setChosen] = useState('');
  const [attempts, setAttempts] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempts > 0) summary.current?.focus();
  }, [attempts]);
  return {
    chosen,
    choose(way) {
      setChosen(way);
      setAttempts(0);
    },
    wrong: attempts > 0,
    submit(event) {
      event.preventDefault();
      if (chosen) onAnswered(chosen);
      else setAttempts((count) => count + 1);
    },
    summary,
  };
}
