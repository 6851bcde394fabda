import type { ManualTool } from '../claim.js';

/** Something to try, and what must then hold. */
export interface ManualTask {
  /** Id within the sheet and the widget; results name it. */
  id: string;
  title: string;
  steps: readonly string[];
}

/** A sheet for one piece of assistive technology. It is data: empty until people report results. */
export interface ManualSheet {
  id: string;
  /** With the system and the browser that it is most used with. */
  title: string;
  /** Name under which each result gives its version. */
  tool: string;
  /** The manual proofs that are carried out with it; `none` for those that need no tool. */
  carries: ManualTool | 'none';
  setUp: readonly string[];
  /** What to press, touch or say, as far as the tasks need it. */
  commands: readonly { to: string; use: string }[];
  /** What is tried with every widget. */
  tasks: readonly ManualTask[];
  /** The widget's table of keys is tried as well. */
  keys: boolean;
  /** Where set-up and commands are described by the maker. */
  source: string;
}
