'use client';

import { createContext, type ReactNode, useContext } from 'react';

export type PartLevel = 2 | 3 | 4 | 5 | 6;

/** Level of the headings inside a widget: one below the widget's own. */
export const PartLevelContext = createContext<PartLevel>(3);

interface PartHeadingProps {
  /** @default 'm' */
  size?: 's' | 'm' | undefined;
  children: ReactNode;
}

/** The title of a part of a widget, at the level that follows the widget's heading. */
export function PartHeading({ size = 'm', children }: PartHeadingProps) {
  const Heading: `h${PartLevel}` = `h${useContext(PartLevelContext)}`;
  return (
    <Heading className="df-heading" data-size={size}>
      {children}
    </Heading>
  );
}
