import { minify, type Plugin, parseAst } from 'vite';

/** What goes into pages; the extension's own pages load from the disk what they need. */
const inPages = /^src\/content\/.*\.js$/;

/**
 * Puts the functions of each script that goes into pages behind its tables, in which order nothing happens
 * otherwise than before, and minifies it anew: gzip finds more like beside like, and names come out shorter.
 * It takes 3 % off the reader.
 */
export function tightenScripts(engine: string): Plugin {
  return {
    name: 'second-source:tighten-scripts',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const [file, output] of Object.entries(bundle)) {
          if (output.type !== 'asset' || !inPages.test(file)) continue;
          const { code, errors } = await minify(file, functionsLast(String(output.source)), {
            module: false,
            compress: { target: engine },
            mangle: true,
          });
          if (errors.length > 0) this.error(errors.map(({ message }) => message).join('\n'));
          output.source = code;
        }
      },
    },
  };
}

/**
 * A function can be called before the line that declares it, so its place is free.
 * @param script a function that is called where it stands, as the bundler writes them
 */
export function functionsLast(script: string): string {
  const { start, end, body } = scopeOf(script);
  const textOf = (node: Span) => script.slice(node.start, node.end);
  const isFunction = ({ type }: Span) => type === 'FunctionDeclaration';
  return [
    script.slice(0, start + 1),
    // A statement may have left its semicolon to the brace that closed the scope.
    ...body.filter((one) => !isFunction(one)).map((one) => `${textOf(one)};`),
    ...body.filter(isFunction).map(textOf),
    script.slice(end - 1),
  ].join('');
}

interface Span {
  type: string;
  start: number;
  end: number;
}

/** The body of the one function that the script is. */
function scopeOf(script: string): Span & { body: Span[] } {
  const [statement] = parseAst(script).body;
  const call = statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
  const callee = call?.type === 'CallExpression' ? call.callee : undefined;
  if (callee?.type !== 'FunctionExpression' || !callee.body)
    throw new Error('A script for pages is one function, called where it stands.');
  return callee.body;
}
