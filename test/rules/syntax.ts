import { dirname } from 'node:path';
import ts from 'typescript';

/** What a name stands for: the function, class or value it was declared as, wherever it was imported from. */
export function resolved(checker: ts.TypeChecker, node: ts.Node): ts.Node {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
    return resolved(checker, node.expression);
  // view({ … }) and process({ … }) answer what they are given.
  if (ts.isCallExpression(node) && ['view', 'process'].includes(node.expression.getText()))
    return resolved(checker, node.arguments[0]!);
  if (ts.isQualifiedName(node)) return resolved(checker, node.right);
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name)) return resolved(checker, node.name);
  if (!ts.isIdentifier(node)) return node;
  const declared = declarationOf(checker, node);
  if (!declared) return node;
  return ts.isVariableDeclaration(declared) && declared.initializer ? resolved(checker, declared.initializer) : declared;
}

function declarationOf(checker: ts.TypeChecker, node: ts.Identifier): ts.Declaration | undefined {
  const shorthand = ts.isShorthandPropertyAssignment(node.parent) && node.parent.name === node;
  const symbol = shorthand ? checker.getShorthandAssignmentValueSymbol(node.parent) : checker.getSymbolAtLocation(node);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return target?.valueDeclaration;
}

/** What an object literal names, its spreads among it. What is not written out is told by its type. */
export function membersOf(checker: ts.TypeChecker, node: ts.Node): Map<string, ts.Node> {
  const literal = resolved(checker, node);
  if (!ts.isObjectLiteralExpression(literal)) {
    return new Map(
      checker
        .getTypeAtLocation(node)
        .getProperties()
        .map(({ name }) => [name, literal]),
    );
  }
  return new Map(
    literal.properties.flatMap((property): [string, ts.Node][] => {
      if (ts.isSpreadAssignment(property)) return [...membersOf(checker, property.expression)];
      const name = property.name.getText();
      if (ts.isPropertyAssignment(property)) return [[name, resolved(checker, property.initializer)]];
      return [[name, ts.isShorthandPropertyAssignment(property) ? resolved(checker, property.name) : property]];
    }),
  );
}

export const memberOf = (checker: ts.TypeChecker, node: ts.Node, name: string): ts.Node | undefined =>
  membersOf(checker, node).get(name);

/** The text of a literal, or of a constant that is one. */
export function literalOf(checker: ts.TypeChecker, node: ts.Node | undefined): string | undefined {
  const found = node && resolved(checker, node);
  return found && ts.isStringLiteralLike(found) ? found.text : undefined;
}

/** Visits a function and, once each, the functions and constants of its own folder that it uses, and those that they use. */
export function whatReaches(checker: ts.TypeChecker, start: ts.Node | undefined, visit: (node: ts.Node) => void): void {
  if (!start) return;
  const home = `${libOf(start)}/`;
  const known = new Set<ts.Node>([start]);
  const walk = (node: ts.Node): void => {
    visit(node);
    if (ts.isIdentifier(node)) {
      const declared = declarationOf(checker, node);
      const used =
        declared &&
        (ts.isVariableDeclaration(declared)
          ? declared.initializer
          : ts.isFunctionDeclaration(declared)
            ? declared.body
            : undefined);
      // What is declared inside of what is walked is walked anyway.
      if (used && used.getSourceFile().fileName.startsWith(home)) known.add(used);
    }
    if (!ts.isTypeNode(node)) ts.forEachChild(node, walk);
  };
  // A set is walked in the order in which it grows.
  for (const node of known) walk(node);
}

const libOf = (node: ts.Node): string => {
  const { fileName } = node.getSourceFile();
  const home = /^.*\/libs\/[^/]+/.exec(fileName);
  return home ? home[0] : dirname(fileName);
};
