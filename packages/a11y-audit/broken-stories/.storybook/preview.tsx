import './sound.css';
import type { Decorator, Preview } from '@storybook/react-vite';
import publicPreview from '../../../../.storybook/preview.tsx';

const [withHost] = publicPreview.decorators as [Decorator];

/** The public frame, so that language, direction, theme and text size come from the toolbar here, too. */
const inFrame: Decorator = (Story, context) =>
  context.parameters.frame === 'none' ? <Story /> : withHost(Story, context);

const preview: Preview = { ...publicPreview, decorators: [inFrame], tags: [] };

export default preview;
