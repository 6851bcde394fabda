'use client';

import { forwardRef, type HTMLAttributes, type ReactNode, type Ref } from 'react';
import { controlMessages } from '../../controls/controls.messages.js';
import { joined } from '../../internal/joined.js';
import { useHostChecks } from '../../internal/use-host-checks.js';
import { useMessages } from '../../messages/use-messages.js';
import { type HeadingLevel, useFacilitation } from '../../provider/context.js';
import { type PartLevel, PartLevelContext } from './PartHeading.js';

/** Props that every widget has. */
export interface WidgetProps extends Omit<HTMLAttributes<HTMLElement>, 'onChange'> {
  /**
   * Level of the widget's heading in the host's page.
   * @default the provider's, else 2
   * @since 0.1.0
   */
  headingLevel?: HeadingLevel | undefined;
  /**
   * `card` draws an edge and a background; `plain` leaves both to the host.
   * @default 'card'
   * @since 0.1.0
   */
  surface?: 'card' | 'plain' | undefined;
}

interface WidgetFrameProps extends WidgetProps {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The words are an unreviewed translation, which the frame says. */
  draft: boolean;
  /** `compact` is for staff screens. @default 'comfortable' */
  density?: 'comfortable' | 'compact' | undefined;
  heading: ReactNode;
  headingRef?: Ref<HTMLHeadingElement> | undefined;
}

/**
 * What all widgets stand in: language, direction, heading, and a plain word where a translation is a
 * draft. Renders a `<section>` without a name, so that two widgets on a page make no double landmark.
 */
export const WidgetFrame = forwardRef<HTMLElement, WidgetFrameProps>(function WidgetFrame(
  {
    headingLevel,
    surface = 'card',
    density = 'comfortable',
    draft,
    heading,
    headingRef,
    className,
    children,
    ...rest
  },
  ref,
) {
  const context = useFacilitation();
  const { t } = useMessages('controls', controlMessages);
  const checkedRef = useHostChecks(ref);
  const level = headingLevel ?? context.headingLevel;
  const Heading: `h${HeadingLevel}` = `h${level}`;
  return (
    <section
      {...rest}
      ref={checkedRef}
      className={joined('df-widget', className)}
      data-surface={surface}
      data-density={density}
    >
      <Heading className="df-heading" data-size="l" ref={headingRef} tabIndex={-1}>
        {heading}
      </Heading>
      {draft ? <p className="df-draft-notice">{t('draftNotice')}</p> : null}
      <PartLevelContext.Provider value={(level + 1) as PartLevel}>
        {children}
      </PartLevelContext.Provider>
    </section>
  );
});
