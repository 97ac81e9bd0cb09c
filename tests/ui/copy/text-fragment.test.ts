// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { linkToSentence } from '../../../src/ui/copy/text-fragment.ts';

const page = 'https://news.example/story';

describe('linkToSentence', () => {
  it.each([
    ['a short sentence, whole', page, 'It cost $5.6B.', `${page}#:~:text=It%20cost%20%245.6B.`],
    [
      'a long one by its ends',
      page,
      'One two three four five six seven eight nine ten eleven twelve thirteen.',
      `${page}#:~:text=One%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen.`,
    ],
    ['syntax in the words', page, 'A-b, c & d', `${page}#:~:text=A%2Db%2C%20c%20%26%20d`],
    ['a fragment of its own', `${page}#part`, 'Yes', `${page}#part:~:text=Yes`],
    ['an earlier directive', `${page}#:~:text=No`, 'Yes', `${page}#:~:text=Yes`],
    ['white space', page, '  one\n two ', `${page}#:~:text=one%20two`],
    ['other scripts', page, '価格', `${page}#:~:text=%E4%BE%A1%E6%A0%BC`],
    ['half a character', page, 'a\ud83d', `${page}#:~:text=a%EF%BF%BD`],
    ['nothing', page, ' ', page],
  ])('%s', (_, url, sentence, link) => {
    expect(linkToSentence(url, sentence)).toBe(link);
  });
});
