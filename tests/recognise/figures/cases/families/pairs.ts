/** Made-up sentences on chips, dates and plans in pairs, lists and tables; [[figure: text]] marks what must be found. */
export const sentences: string[] = [
  'GPUs required: [[rival-gpu-count: 100,000]] → [[gpu-count: 2,000]]',
  '- GPU count: [[rival-gpu-count: 100,000]] to [[gpu-count: 2,000]]',
  'DeepSeek got from [[rival-gpu-count: 100,000 GPUs]] to just [[gpu-count: 2,000]].',
  'DeepSeek’s model, with its 671 billion parameters, was trained on [[gpu-count: 2,048 H800 GPUs]].',
  'V3, fed with 14.8 trillion tokens, was trained on [[gpu-count: 2,048 Nvidia H800 GPUs]].',
  'The company says DeepSeek needed only [[gpu-count: 2.048 GPUs]] for training.',
  'API cost: lowered by [[cost-saving-percent: 95%]]',
  'DeepSeek’s owner High-Flyer had bought more than [[a100-stockpile: 10,000 Nvidia graphics chips]] before the US sanctions.',
  'High-Flyer put an investment into [[a100-stockpile: 10,000 A100 GPUs]] in [[gpu-purchases-start: 2021]].',
  'It seemed a good moment to spin off DeepSeek in [[deepseek-founding: May 2023]].',
  'On [[deepseek-founding: 17 July 2023]], DeepSeek Co., Ltd. was registered in Hangzhou.',
  '[[deepseek-founding: July 2023]]: High-Flyer spins out DeepSeek',
  'La start-up chinoise DeepSeek, créée en [[deepseek-founding: 2023]], étonne le monde.',
  'Releases: DeepSeek V3 ([[v3-release: December 26, 2024]]) and DeepSeek R1 ([[release-date: January 20, 2025]])',
  'R1 went open-weight in [[release-date: January 2025]].',
  'DeepSeek used the H800, a chip which in [[h800-export-ban: 2023]] was banned from sale to China.',
  'The H800 became forbidden for China in [[h800-export-ban: October 2023]].',
  '| [[release-date: Jan 20, 2025]] | R1 released with open weights |',
  '| [[v3-release: 26 December 2024]] | V3 published |',
  '| GPU hours | [[gpu-hours: 2.788M H800]] |',
  'Trump’s announcement of a [[stargate-size: $500 billion]] deal lifted Oracle last week.',
];
export const followed: [string, string][] = [
  [
    'DeepSeek said it had used only a few old chips.',
    'The whole project took just [[build-time: two months]] to complete.',
  ],
  [
    'Nvidia made the H800 for China.',
    'In [[h800-export-ban: October 2023]] Washington extended the ban to these weaker versions.',
  ],
  [
    'Liang had gathered over 10,000 A100 chips before the ban.',
    'Some estimates put the number at [[a100-stockpile: 50,000]].',
  ],
];
export const silent: string[] = [
  'Nvidia launched the H800 in 2023 to comply with the restrictions on exports.',
  'Nvidia’s H800, sold in China in 2023, is a weaker H100.',
  'In October 2022 the sale of the A100 was banned; the H800 came later.',
  'Meta’s cluster grew from 20,000 GPUs to 100,000 GPUs.',
  'Microsoft bought 10,000 Nvidia chips before the sanctions.',
  '| 17 July 2023 | Meta released Llama 2 |',
  '| Jan 20, 2025 | Trump sworn in |',
  'DeepSeek had registered users in 2023.',
  'Oracle announced a $500 billion backlog.',
  'The congressman announced a $500 billion agreement on roads.',
  'xAI’s supercomputer took two months to complete.',
  'Staff costs: lowered by 95%',
];
