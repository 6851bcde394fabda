import {
  Controls,
  Description,
  Primary,
  Stories,
  Subtitle,
  Title,
} from '@storybook/addon-docs/blocks';
import { AuditPages } from './AuditPages.tsx';

/** The documentation page of stories that have none of their own: Storybook's parts, and the audit's. */
export function StoriesDocsPage() {
  return (
    <>
      <Title />
      <Subtitle />
      <Description />
      <Primary />
      <Controls />
      <Stories />
      <h2 id="audit-pages">For auditors</h2>
      <AuditPages />
    </>
  );
}
