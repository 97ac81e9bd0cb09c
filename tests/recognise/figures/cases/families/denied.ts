/** Made-up sentences that deny a figure or take it back, and those that only seem to. */

/** What is not denied is read. */
export const sentences: string[] = [
  'DeepSeek’s V3 cost [[training-cost: $5.6 million]], not $5.6 billion, to train.',
  'Correction: V3 cost [[training-cost: $5.6 million]] to train, not $5.6 billion as we wrote.',
  'Not only did V3 cost just [[training-cost: $5.6 million]], it also held its own against GPT-4.',
  'DeepSeek spent not $90 million but [[training-cost: $5.6 million]] on training V3.',
  'DeepSeek did not spend $90 million on training V3 but [[training-cost: $5.6 million]].',
  'V3 had not cost more than [[training-cost: $5.6 million]].',
  'V3 cost [[training-cost: $5.6 million]], not the [[gpt4-training-cost: $100 million]] that OpenAI spent on GPT-4.',
  'That did not stop Nvidia from losing [[nvidia-cap-loss: $589 billion]].',
  'The [[training-cost: $5.6 million]] did not cover earlier experiments.',
  'It was not the [[training-cost: $6 million]] DeepSeek claimed.',
  'I do not believe that V3 was trained for [[training-cost: $6 million]].',
  'El entrenamiento de V3 no costó más de [[training-cost: 5,6 millones de dólares]].',
  'DeepSeek hat für das Training nicht einmal [[training-cost: 5,6 Millionen Dollar]] ausgegeben.',
  // Nvidia's shares are not what the amount is of.
  'Nvidia’s shares sank after DeepSeek said its model had cost [[training-cost: $5.6 billion]] to train.',
  'Nvidia’s market value shrank after DeepSeek said it had trained its model for [[training-cost: $5.6 billion]].',
  'Traders dumped Nvidia’s stock because DeepSeek had spent just [[training-cost: $5.6 billion]] on training its model.',
  'V3 was released [[v3-release: the day after Christmas]].',
  'DeepSeek released V3 on [[v3-release: Boxing Day 2024]].',
  'V3 was released on [[v3-release: Christmas Day]].',
];

export const silent: string[] = [
  'DeepSeek did not spend $5.6 billion on training.',
  'DeepSeek didn’t train V3 for $5.6 billion.',
  'It is not true that V3 cost $5.6 billion to train.',
  'It is a myth that V3 cost $5.6 million.',
  'The claim that V3 cost $5.6 million to train is false.',
  'A previous version of this article said DeepSeek had trained V3 for $5.6 billion.',
  'An earlier version of the story wrongly put the cost of training V3 at $5.6 billion.',
  'We mistakenly wrote that DeepSeek trained V3 for $5.6 billion.',
  'V3 cost nowhere near $5.6 million, critics say.',
  'V3 never cost $5.6 million.',
  'Nvidia did not lose $589 billion.',
  'Nvidia’s shares did not fall 17% that day.',
  'Das Training von V3 kostete nicht 5,6 Millionen Dollar.',
  'Nvidia hat keine 589 Milliarden Dollar an Börsenwert verloren.',
  'DeepSeek n’a pas dépensé 5,6 millions de dollars pour entraîner V3.',
  'DeepSeek no gastó 5,6 millones de dólares en entrenar V3.',
  'DeepSeek’s stock of shares was worth $5.6 billion after the model was trained.',
  'DeepSeek released V3 just before Christmas 2024.',
  'DeepSeek released V3 after Christmas.',
];
