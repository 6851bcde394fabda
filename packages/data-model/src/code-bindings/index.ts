export * from '../catalogue/code-bindings/index.js';
