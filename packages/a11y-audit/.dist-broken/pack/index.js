import { packDocuments, writePack } from "./write-pack.js";
export {
  packDocuments,
  writePack
};
