import { createRef } from 'react';
import type { ConformanceCheck } from './host.js';
import { onStage, onSubject, waitForSubject } from './stage.js';

/** Gives what a host gives, and looks where it arrives. */
export const checkRootProps: ConformanceCheck['check'] = ({ element, rootTag }, host = {}) =>
  onStage(host, async (stage) => {
    const ref = createRef<HTMLElement>();
    const given = { ...onSubject, ref: ref as never, className: 'host-class' };
    await stage.show(element(given));
    const faults = await waitForSubject(stage);
    const root = stage.subject();
    if (!root) return faults;
    const classes = root.className;
    if (ref.current !== root) faults.push('The ref is not that of the root element.');
    if (root.tagName !== rootTag) {
      faults.push(`The root element is ${root.tagName}, where ${rootTag} is promised.`);
    }
    if (!/\bhost-class$/.test(classes)) {
      faults.push('The className that was given is not on the root element.');
    }
    if (!/^df-/.test(classes)) faults.push('The root element has no class of the kit.');
    return faults;
  });
