import { describeDeclarations } from './harness/declarations.ts';

describeDeclarations(['typescript-5', 'typescript-7']);
