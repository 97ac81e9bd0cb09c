import { describe, expect, test } from 'vitest';
import { core } from '../../src/dataset/core.ts';
import { recogniseText } from '../../src/recognise/recognise-text.ts';
import { createRecogniser } from '../../src/recognise/recogniser.ts';

const recogniser = createRecogniser(core);

function mentions(text: string): string[] {
  return recogniseText(recogniser, text).mentions.map(
    ({ entity, text: words }) => `${entity}: ${words}`,
  );
}

describe('names of the two companies', () => {
  test.each([
    ['DeepSeek, Deepseek, DEEPSEEK and deepseek', ['DeepSeek', 'Deepseek', 'DEEPSEEK', 'deepseek']],
    ['DeepSeek-R1 beats DeepSeek V3', ['DeepSeek', 'DeepSeek']],
    ["DeepSeek's model, Deepseek’s app", ['DeepSeek', 'Deepseek']],
    ['DeepSeekMoE and DeepSeekMath came first', ['DeepSeek', 'DeepSeek']],
    ['the Chinese AI lab Deep Seek', ['Deep Seek']],
    ['try chat.deepseek.com or #DeepSeek', ['deepseek', 'DeepSeek']],
    ['深度求索在杭州', ['深度求索']],
    ['DeepSeeks Modell überrascht', ['DeepSeek']],
    ['Deep\u00adSeek, Deep\u200bSeek', ['Deep\u00adSeek', 'Deep\u200bSeek']],
    ['the firm Deep\u00a0Seek trains AI models', ['Deep\u00a0Seek']],
  ])('%s', (text, expected) => {
    expect(mentions(text).filter((found) => found.startsWith('deepseek:'))).toEqual(
      expected.map((words) => `deepseek: ${words}`),
    );
  });

  test.each([
    ['Nvidia, NVIDIA and nvidia', ['Nvidia', 'NVIDIA', 'nvidia']],
    ["Nvidia’s and NVIDIA's shares", ['Nvidia', 'NVIDIA']],
    ['Shares of NVDA, also $nvda', ['NVDA', 'nvda']],
    ['Die Nvidia-Aktie und Nvidias Chef', ['Nvidia', 'Nvidia']],
    [
      '英伟达, 英偉達, 輝達, 辉达とエヌビディア',
      ['英伟达', '英偉達', '輝達', '辉达', 'エヌビディア'],
    ],
    ['(NVDA) and NVDA:US', ['NVDA', 'NVDA']],
    ['ＮＶＩＤＩＡ', ['ＮＶＩＤＩＡ']],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toEqual(expected.map((words) => `nvidia: ${words}`));
  });

  test.each([
    'They deep seek the truth, and seek it deeply.',
    'A deep seek time slows the drive.',
    'the handle @deepseekers_club and xdeepseek',
    'NVIDIAAI and deepseek_ai are handles',
    'NVDA is a free screen reader for Windows.',
    'The invidia of the gods, and nvidiaesque prose.',
  ])('none in: %s', (text) => {
    expect(mentions(text)).toEqual([]);
  });
});

describe('models and chips', () => {
  test.each([
    ['DeepSeek has two models: R1 reasons, V3 does not.', ['deepseek-r1: R1', 'deepseek-v3: V3']],
    ['DeepSeek’s R1 was trained on top of V3-Base.', ['deepseek-r1: R1', 'deepseek-v3: V3']],
    ['DeepSeek used 2,000 Nvidia H800s, not the H100.', ['h800: H800s', 'h100: H100']],
    ['OpenAI’s o1 against DeepSeek', ['o1: o1']],
    ['OpenAI o1 against DeepSeek', ['o1: o1']],
  ])('%s', (text, expected) => {
    const found = mentions(text).filter((name) => !/^(?:deepseek|nvidia|openai):/.test(name));
    expect(found).toEqual(expected);
  });

  test.each([
    'The Canon R1 is a camera; the V3 engine is a Raptor part.',
    'DeepSeek is in the news. The Canon R1 is a camera.',
    'The Rivian R1 and a Yamaha R1 collided near the A100 motorway.',
    'DeepSeek fans ride the Yamaha R1.',
    'DeepSeek R1 and DeepSeek-V3 are names of one piece.',
    'Our API v3 is out. DeepSeek has nothing to do with it, nor has TLS v3.',
    'DeepSeek later shipped V3.1.',
    'R1 and V3, without a word on whose they are.',
    'An O1 visa, and GPT-4.5 besides GPT-4oh.',
  ])('no model or chip of the story in: %s', (text) => {
    expect(mentions(text).filter((name) => !/^(?:deepseek|nvidia):/.test(name))).toEqual([]);
  });
});

describe('names that are also words', () => {
  test.each([
    ['DeepSeek worried Meta, Apple, Amazon and Oracle.', ['meta', 'apple', 'amazon', 'oracle']],
    [
      'The Stargate project, with SoftBank and OpenAI, will cost $500 billion.',
      ['stargate', 'softbank', 'openai'],
    ],
    ['Stargate soll 500 Milliarden Dollar kosten.', ['stargate']],
    ['El proyecto Stargate costará una fortuna.', ['stargate']],
    [
      'Google’s Gemini and Anthropic’s Claude are AI models like DeepSeek.',
      ['google', 'gemini', 'anthropic', 'claude', 'deepseek'],
    ],
    [
      'Sam Altman spoke; Altman then left. Trump listened.',
      ['sam-altman', 'sam-altman', 'donald-trump'],
    ],
    ['Tanishq Abraham agreed. “Yes,” Abraham said.', ['tanishq-abraham', 'tanishq-abraham']],
    ['The hedge fund High-Flyer, or High Flyer, funds it.', ['high-flyer', 'high-flyer']],
    [
      'Liang Wenfeng told Waves, a Chinese media outlet, how DeepSeek began.',
      ['liang-wenfeng', 'waves', 'deepseek'],
    ],
  ])('%s', (text, expected) => {
    const found = recogniseText(recogniser, text).mentions.map(({ entity }) => entity);
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(found.filter((entity) => !expected.includes(entity) && entity !== 'deepseek')).toEqual(
      [],
    );
  });

  test.each([
    'An apple a day; the Amazon rainforest; the oracle of Delphi; meta-analysis.',
    'The Oracle of Omaha likes Apple pie. Waves broke on the shore.',
    'Claude Monet and Jean-Claude painted; the Gemini horoscope was dull.',
    'Stargate is a 1994 film, and Stargate SG-1 its series.',
    'Robert Altman directed; Tony Liang acted; Abraham Lincoln watched.',
    'She holds the trump card in Trump Tower.',
    'A high flyer at school. The llama herd grazed. Nikola Tesla wrote.',
  ])('nothing in: %s', (text) => {
    expect(mentions(text)).toEqual([]);
  });
});
