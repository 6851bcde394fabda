'use client';

import { Link as OwnLink } from '../../controls/link/Link.js';
import { useMessages } from '../../messages/use-messages.js';
import { useComponent } from '../../provider/use-component.js';
import { otherWayMessages } from './other-way.messages.js';
import { PartHeading } from './PartHeading.js';

/**
 * The way that is not online. Every patient widget ends with it in every state, and no prop takes it
 * away.
 */
export function OtherWay({ surgeryPhone }: { surgeryPhone: string | undefined }) {
  const { t } = useMessages('otherWay', otherWayMessages);
  const Link = useComponent('Link', OwnLink);
  return (
    <div className="df-other-way">
      <PartHeading size="s">{t('heading')}</PartHeading>
      <p className="df-text">{t('text')}</p>
      {surgeryPhone ? (
        <p className="df-text">
          {t('phone')}{' '}
          <Link href={`tel:${surgeryPhone.replace(/[^\d+]/g, '')}`} dir="ltr">
            {surgeryPhone}
          </Link>
        </p>
      ) : null}
    </div>
  );
}
