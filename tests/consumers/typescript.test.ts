import { describeDeclarations } from './harness/declarations.ts';

describeDeclarations(['typescript']);
