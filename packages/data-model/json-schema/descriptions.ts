import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What the doc comments of the schemas' interfaces say: of the interface, and of each field. */
export interface InterfaceDescription {
  description?: string | undefined;
  /** By field; `type` is the interface that the field holds, where it holds one or a list of them. */
  fields: Map<string, { description?: string | undefined; type?: string | undefined }>;
}

function commentOf(node: ts.Node): string | undefined {
  const [doc] = (node as ts.Node & { jsDoc?: ts.JSDoc[] }).jsDoc?.slice(-1) ?? [];
  const text = ts.getTextOfJSDocComment(doc?.comment);
  return text?.replaceAll(/\s+/g, ' ').trim() || undefined;
}

/** The name of the interface that a type holds: `X`, `X | undefined` and `X[]` alike. */
function namedType(type: ts.TypeNode | undefined): string | undefined {
  if (!type) return undefined;
  if (ts.isUnionTypeNode(type)) return type.types.map(namedType).find(Boolean);
  if (ts.isArrayTypeNode(type)) return namedType(type.elementType);
  return ts.isTypeReferenceNode(type) ? type.typeName.getText() : undefined;
}

function describe(
  node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration,
  found: Map<string, InterfaceDescription>,
): InterfaceDescription {
  const fields: InterfaceDescription['fields'] = new Map();
  if (ts.isInterfaceDeclaration(node)) {
    const parents = node.heritageClauses?.flatMap(({ types }) => types) ?? [];
    for (const parent of parents) {
      const inherited = found.get(parent.expression.getText());
      for (const [name, field] of inherited?.fields ?? []) fields.set(name, field);
    }
    for (const member of node.members.filter(ts.isPropertySignature)) {
      fields.set(member.name.getText(), {
        description: commentOf(member),
        type: namedType(member.type),
      });
    }
  }
  return { description: commentOf(node), fields };
}

/** Reads every interface and type of a folder of schemas. What one extends must stand in a file before it. */
export function readDescriptions(folder: string): Map<string, InterfaceDescription> {
  const found = new Map<string, InterfaceDescription>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test|\.d|\.test-d)\.ts$/.test(name))
    .map((name) => join(folder, name));
  const declarations = files
    .flatMap((name) => [
      ...ts.createSourceFile(name, readFileSync(name, 'utf8'), ts.ScriptTarget.Latest, true)
        .statements,
    ])
    .filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node));
  // Interfaces that extend nothing come first, so that the others find what they inherit.
  const ordered = declarations.toSorted(
    (a, b) =>
      Number('heritageClauses' in a && !!a.heritageClauses) -
      Number('heritageClauses' in b && !!b.heritageClauses),
  );
  for (const node of ordered) found.set(node.name.text, describe(node, found));
  return found;
}
