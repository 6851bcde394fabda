export * from '../catalogue/frameworks/index.js';
