'use client';

import { Button } from '../controls/button/Button.js';
import { Link } from '../controls/link/Link.js';
import { TextInput } from '../controls/text-input/TextInput.js';
import type { FacilitationComponents } from './components.js';
import { useFacilitation } from './context.js';

/** The controls that a widget uses: the host's where it gave its own, else the kit's. */
export function useComponents(): FacilitationComponents {
  const { components } = useFacilitation();
  return { Button, Link, TextInput, ...components };
}
