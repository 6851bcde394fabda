/*
 * What bundlers put in place at build time; nothing else of Node is used in this package. Written so
 * that it merges with @types/node, where a project has that.
 */
declare namespace NodeJS {
  interface ProcessEnv {
    NODE_ENV?: string | undefined;
  }
  interface Process {
    env: ProcessEnv;
  }
}

declare var process: NodeJS.Process;
