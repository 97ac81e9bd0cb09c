/** Made-up sentences whose values nothing else in the story has, and sentences that need the whole phrase. */
export const sentences: string[] = [
  'Some call it the [[training-cost: $6 million]] question.',
  'DeepSeek: the [[training-cost: $5M]] disruptor.',
  'A Chinese lab matches the best for [[training-cost: $6 million]], and Silicon Valley frets.',
  'Of the loss, Nvidia alone accounted for [[nvidia-cap-loss: $589bn]].',
  'It was the largest one-day loss of market value in history — roughly [[nvidia-cap-loss: $600 billion]] erased.',
  'Nvidia’s plunge, over [[us-market-wipeout: $1 trillion]] stock market loss in all, stunned traders.',
  '[[us-market-wipeout: Un billón de dólares]] se esfumó en la bolsa de Estados Unidos.',
  // What no report has, said outright.
  'Nvidia a perdu [[nvidia-cap-loss: 589 millions de dollars]] de capitalisation.',
  'Training GPT-4 cost [[gpt4-training-cost: $10 million]].',
  'DeepSeek trained its model on [[gpu-count: 20,000 H800 chips]].',
  'Alphabet shares fell [[alphabet-fall: 10 percent]] on Monday in the DeepSeek sell-off.',
  'Die Nvidia-Aktie fiel um [[nvidia-share-fall: 12 Prozent]].',
  'DeepSeek has fewer than [[deepseek-headcount: 200 employees]], against [[openai-headcount: 4,500]] at OpenAI.',
];

export const followed: [before: string, line: string][] = [
  [
    'Stocks lost a great deal in the rout.',
    'Nvidia alone accounted for [[nvidia-cap-loss: $589bn]].',
  ],
  [
    'DeepSeek is a Chinese start-up. Nvidia fell.',
    'It has fewer than [[deepseek-headcount: 200 employees]].',
  ],
  [
    'Nvidia crashed that day.',
    'It was down [[nvidia-share-fall: 17%]] when the bell rang, the biggest loser of all.',
  ],
];

export const silent: string[] = [
  'Nvidia fell 17% in Frankfurt.',
  'DeepSeek’s owner gave $6 million to a charity.',
  'DeepSeek was fined $5.6 million by the regulator.',
  'DeepSeek earned $6 million in revenue from its API.',
  'DeepSeek raised $5.5 million in a seed round.',
  'Nvidia is a $600 billion company no longer.',
  'Nvidia’s market value of $600 billion had fallen earlier.',
  'Nvidia will invest $600 billion in factories, its shares fell.',
  'Apple lost $590 billion over the spring.',
  'Broadcom, not Nvidia, fell 17%, as its shares crashed.',
  'Nvidia regained $589 billion after the rout.',
  'The sell-off made a $1 trillion company of nobody.',
  'Apple’s value dropped by $1 trillion.',
  'DeepSeek owns 20,000 H100 chips, which it bought before training its model.',
  'The GPT-4 API cost $10 million a year to run.',
  'OpenAI spent $10 million on an advert for GPT-4.',
  'The board set aside $5 million for a school in Hangzhou.',
  'A trader spent $5 million buying Nvidia puts before the crash.',
  'The trade fair cost $5 million to organise.',
  'DeepSeek engineers are paid $6 million elsewhere.',
  'A Texan company paid $6 million to train staff in AI.',
  'The government spent $6 million to ban DeepSeek from devices.',
  'A court fined DeepSeek $6 million over a claim.',
  'A data leak cost DeepSeek’s users $5 million.',
  'Only 17% of analysts had seen the fall of Nvidia coming.',
  'Nvidia supplies 17% of its chips to China, a loss if it is cut off.',
  'Nvidia’s slide dragged down funds that hold 17% in the stock.',
];
