import { describe, expect, it } from 'vitest';
import { flushLeft, functionsLast } from '../../scripts/build/tighten-scripts.ts';
import { phrase } from '../../src/recognise/phrase.ts';

describe('functions put last', () => {
  it('leave every other statement in its order, and inner functions where they are', () => {
    const script =
      '(function(){function a(){function i(){}}var b=a();function c(){}d();var e={}})();';
    expect(functionsLast(script)).toBe(
      '(function(){var b=a();;d();;var e={};function a(){function i(){}}function c(){}})();',
    );
  });

  it('do what they did where they stood', () => {
    const script =
      '(function(){function a(){return 1}out.push(a(),b());function b(){return c}var c=2})();';
    const run = (text: string) => {
      const out: unknown[] = [];
      Function('out', text)(out);
      return out;
    };
    expect(run(functionsLast(script))).toEqual(run(script));
  });

  it('want a script that is one function, called where it stands', () => {
    expect(() => functionsLast('export const a = 1;')).toThrow('one function');
  });
});

describe('tagged templates put flush left', () => {
  it('keep their lines, and everything in other strings', () => {
    const script = `a\`\n    one\n  two \${b\`\n   three\`}\n  four\`;c=\`\n  five\`;`;
    expect(flushLeft(script)).toBe(`a\`\none\ntwo \${b\`\nthree\`}\nfour\`;c=\`\n  five\`;`);
  });

  it('are the same phrases', () => {
    const indented = phrase`
      one|two
      three <2>four`;
    expect(String(indented)).toBe(
      String(phrase`
one|two
three <2>four`),
    );
  });
});
