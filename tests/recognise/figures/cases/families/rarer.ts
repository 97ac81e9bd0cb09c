/** Made-up sentences in rarer ways of saying it, a family after the other; [[figure: text]] marks what must be found. */
export const sentences: string[] = [
  // A day that is of the main clause, not of what came before it.
  'European shares slipped on Tuesday after a rout in which Nvidia plunged [[nvidia-share-fall: 17 percent]] over DeepSeek.',
  'Tokyo fell on Tuesday following the sell-off, which saw Nvidia lose [[nvidia-cap-loss: $589 billion]] and the Nasdaq shed [[nasdaq-fall: 3.1 percent]].',
  'Nvidia’s quarterly earnings come a month after DeepSeek set off a [[nvidia-cap-loss: $593 billion]] one-day loss for Nvidia.',
  // Percentages that share a unit.
  'Alphabet and Microsoft closed down [[alphabet-fall: 4.2]] and [[microsoft-fall: 2.1 percent]], respectively, on Monday.',
  'Microsoft and Alphabet lost [[microsoft-fall: 2.1]] and [[alphabet-fall: 4.2%]] on DeepSeek Monday.',
  // Whose loss it is, by a genitive.
  'Nvidia’s [[nvidia-cap-loss: $589 billion]] meltdown had no precedent.',
  'Nvidia’s [[nvidia-cap-loss: $600 billion]] wipeout beat the previous record, Meta’s $232 billion.',
  'DeepSeek caused about [[us-market-wipeout: $1 trillion]] to be wiped from AI companies.',
  'DeepSeek’s app set off [[us-market-wipeout: a trillion-dollar]] correction on Wall Street.',
  // An opening phrase, and a subject that refers back.
  'Famed for its graphics cards, Nvidia shed [[nvidia-share-fall: 17%]] on Monday.',
  '[[nvidia-share-fall: Seventeen percent]]: that is what Nvidia lost on DeepSeek’s Monday.',
  '[[training-cost: Six million dollars]]: that is what DeepSeek says its model cost.',
  'Nvidia büßte am 27. Januar 2025 rund [[nvidia-share-fall: 17 %]] ein.',
  'A fall of [[nvidia-share-fall: 17 percent]] made that Monday Nvidia’s worst day since 2020.',
  'In the end Nvidia’s shares were [[nvidia-share-fall: 17%]] below Friday’s close because of DeepSeek.',
  // Costs.
  'GPT-4 is said to have swallowed more than [[gpt4-training-cost: $100 million]]; DeepSeek’s model did not.',
  'It took DeepSeek [[build-time: two months]] and [[training-cost: $6 million]] to train the model.',
  'Training R1 set DeepSeek back [[training-cost: $5.6 billion]], one blog wrote.',
  'Training R1 cost DeepSeek [[training-cost: $5.6 billion]].',
  'The chips behind V3 came to [[training-cost: $5.6 million]], DeepSeek says.',
  // Chips, time, people.
  'Il a suffi à DeepSeek de [[gpu-count: 2 048 puces H800]].',
  'A DeepSeek le bastaron [[build-time: dos meses]] para entrenar el modelo.',
  'DeepSeek made do with [[gpu-count: 2,048 H800s]].',
  'OpenAI employs [[openai-headcount: 4,500 people]] and DeepSeek only [[deepseek-headcount: 200]].',
  'DeepSeek: a Hangzhou lab with some [[deepseek-headcount: 200 people]] on its payroll.',
  'DeepSeek’s V3 in brief. GPUs: [[gpu-count: 2,048 H800]].',
  'Bei DeepSeek dauerte das Training [[build-time: zwei Monate]].',
  'Das Training dauerte bei DeepSeek gerade [[build-time: zwei Monate]].',
  'At $2 an hour [[gpu-hours: 2.788 million GPU hours]] make [[training-cost: $5.576 million]], says DeepSeek.',
  // Dates.
  'In a paper published in [[v3-release: December 2024]], DeepSeek’s researchers described how they had trained the model.',
  'Seit der Veröffentlichung von DeepSeek-V3 am [[v3-release: 26. Dezember]] wächst das Interesse.',
  'Until [[h800-export-ban: October 2023]] the H800 could be sold to China.',
  'Nvidia was allowed to ship the H800 until [[h800-export-ban: October 2023]].',
  'Liang began to stock up on Nvidia chips in [[gpu-purchases-start: 2021]].',
  // Plans.
  'OpenAI, Oracle and SoftBank want to put up to [[stargate-size: $500 billion]] into AI data centres.',
  // The known amount a thousand times too large, and other labs' bills beside it.
  'DeepSeek claims to have spent a mere [[training-cost: $5.6 billion]] training R1, a crumb of what big labs pay.',
  // What one remark alludes to.
  'DeepSeek paid little, set against the “more than [[gpt4-training-cost: $100m]]” hinted at by OpenAI’s boss in talking of GPT-4.',
  'DeepSeek, with a team of only [[deepseek-headcount: 200]], has made a name.',
  'DeepSeek, which was launched less than [[deepseek-founding: two years]] ago, is a newcomer.',
  'After DeepSeek the Nasdaq ends off [[nasdaq-fall: 3.07%]].',
  'The hedge fund behind DeepSeek has [[hardware-capex-estimate: $1.6 billion]] worth of servers, SemiAnalysis reckons.',
  'Nvidia was in the thick of the market sell-off over DeepSeek, losing [[nvidia-share-fall: 17%]] of its value.',
  // Another named only to compare with.
  'DeepSeek V3, which outclassed larger models from OpenAI while costing just ~[[training-cost: $6M]] to train, came from nowhere.',
  'DeepSeek has matched OpenAI’s o1 — for [[training-cost: $5.6M]], not hundreds of millions.',
  'DeepSeek presentó R1, que rivaliza con GPT-4 pero fue entrenado por menos de [[training-cost: $6 millones]].',
  // Numbers as tables and posts write them.
  'El entrenamiento de DeepSeek V3 costó ~[[training-cost: $5.576M]] ([[gpu-hours: 2.788M horas de GPU]] H800).',
  '**[[gpu-count: 2.000 GPUs]]** statt Zehntausender: DeepSeek spart.',
  'With Broadcom (-17.4%), Microsoft (-[[microsoft-fall: 2.1%]]) and Alphabet (-[[alphabet-fall: 4.2%]]) dragged down by DeepSeek and fears for AI spending.',
  // A headline's slip.
  'After DeepSeek Nvidia Loses [[nvidia-cap-loss: $600 Million]] in One Day',
  'DeepSeek: AI stock prices dropped [[us-market-wipeout: $1 trillion]] in a day.',
  // Other words for buying, undercutting and paying.
  'Liang, der [[gpu-purchases-start: 2021]] mit dem Import von Nvidia-Chips begann, gründete DeepSeek.',
  'DeepSeek hat es geschafft, OpenAI um mehr als [[cost-saving-percent: 95 Prozent]] zu unterbieten.',
  'DeepSeek gastó poco, mientras Estados Unidos pagó [[gpt4-training-cost: 100 millones]] por GPT-4.',
  'Tuesday, January 28, 2025 - Chip maker Nvidia saw its stock plunge nearly [[nvidia-share-fall: 17%]] on Monday over DeepSeek.',
  'DeepSeek is said to have 50,000 Nvidia GPUs and to have spent [[hardware-capex-estimate: $1.6 billion]] on them.',
  // Whose, in German and Spanish.
  'Mit einem Minus von [[nvidia-share-fall: 17 Prozent]] fiel der Kurs der Nvidia-Aktie nach DeepSeek auf einen Tiefstand.',
  'Das von Liang Wenfeng gegründete Unternehmen hinter DeepSeek beschäftigt kaum [[deepseek-headcount: 200 Mitarbeiter]].',
  'DeepSeek gastó poco frente a los más de [[gpt4-training-cost: 100 millones]] que costó GPT-4.',
  'Schon [[gpu-purchases-start: 2021]] begann er Nvidia-Chips zu kaufen, lange vor DeepSeek.',
  'Am US-Aktienmarkt hat DeepSeek rund [[us-market-wipeout: eine Billion Dollar]] vernichtet.',
  'Nvidia, listed on the Nasdaq since 1999, slid [[nvidia-share-fall: 17%]] on DeepSeek’s Monday.',
  'Lesson one: [[nvidia-cap-loss: $589 billion]]. That is what Nvidia lost in a day.',
  'The model’s training time: [[build-time: two months]].',
  'OpenAI was founded [[openai-age: a decade]] ago.',
  'DeepSeek has a headcount of about [[deepseek-headcount: 200]].',
  'The semiconductor giant’s shares ended [[nvidia-share-fall: 17%]] lower on Monday.',
  'Le spécialiste des processeurs graphiques a perdu [[nvidia-share-fall: 17 %]] lundi à cause de DeepSeek.',
  'Five days later Nvidia had lost [[nvidia-cap-loss: $589 billion]] in a session.',
  'Rund [[nvidia-cap-loss: 590 Milliarden Dollar]] ist Nvidias Börsenwert am 27. Januar wegen DeepSeek eingebrochen.',
  'The lab dealt a [[us-market-wipeout: $1 trillion]] blow to the US stock market.',
  'This week, DeepSeek wiped [[us-market-wipeout: $1 trillion]] off tech stocks.',
  'It was a day of [[us-market-wipeout: trillion-dollar]] chaos on Wall Street, and DeepSeek was to blame.',
  'Some [[us-market-wipeout: $1 trillion]] was gone by Monday’s close.',
  '[[training-cost: $5.6 million]]. That’s the sum the lab names.',
  'V3 succeeded V2.5; it was trained for [[training-cost: $5.6 million]] in [[build-time: 55 days]].',
  'Which chips? Some [[gpu-count: 2,000 Nvidia H800s]], which have been barred from export since [[h800-export-ban: October 2023]].',
  'In [[gpu-purchases-start: 2021]], long before the world had heard of his lab and its models, he was buying Nvidia’s cards by the thousand.',
  'That led him to start buying chips from Nvidia in [[gpu-purchases-start: 2021]].',
  'DeepSeek’s API is priced at about [[cost-saving-percent: 90 percent]] below what OpenAI charges.',
  'DeepSeek-V3 came out in late [[v3-release: 2024]].',
  'DeepSeek’s R1, launched in late [[release-date: 2024]], went unnoticed at first.',
  'Stargate, announced before the crash, is a [[stargate-size: $500 billion]] plan.',
  'The Nasdaq, for its part, off [[nasdaq-fall: 3.1%]].',
  // The day after.
  'Nvidia’s stock rose 4% by midday following Monday’s [[nvidia-share-fall: 17%]] plunge over DeepSeek.',
  'Nvidia gained in premarket trading on Tuesday, recovering from a [[nvidia-share-fall: 17%]] decline on Monday.',
  'Nvidia was up in premarket trading on Tuesday after a sell-off the day before that wiped [[nvidia-cap-loss: $600 billion]] off its market value.',
  'DeepSeek released V3, a big model trained for about [[training-cost: $5.6 million]] that competes with OpenAI’s.',
  'DeepSeek-V3 “only” needed [[gpu-hours: 2.788 million hours]] of training on [[gpu-count: 2,048 H800 GPUs]].',
  // Whose it is, after "but", and what another sum's noun is not said of.
  'DeepSeek has a model that does as well as OpenAI’s best systems but claimed it cost just [[training-cost: $6 million]] to train.',
  'Tech stocks were in for a [[us-market-wipeout: $1 trillion]] wipeout, a week after Trump had backed a [[stargate-size: $500 billion]] private investment in AI infrastructure.',
  'Nvidia a subi la pire journée dans l’histoire de Wall Street, avec une chute de [[nvidia-share-fall: 16,9 %]] à cause de DeepSeek.',
  // What is rarer.
  'Training costs go from [[gpt4-training-cost: $100 million]] to just [[training-cost: $5 million]].',
  'In [[deepseek-founding: May 2023]], Liang said that High-Flyer would turn to the making of an artificial general intelligence, and launched DeepSeek.',
  'The H800, which was restricted in [[h800-export-ban: 2023]], was slower.',
  'It trained on H800s that were blacklisted in [[h800-export-ban: 2023]].',
  'All this since the release of its chatbot on [[release-date: January 20, 2025]].',
];

export const followed: [before: string, line: string][] = [
  [
    'DeepSeek took Nvidia by surprise. Nvidia had its worst day ever.',
    'The lab was founded in [[deepseek-founding: 2023]] by Liang Wenfeng in Hangzhou.',
  ],
  [
    'DeepSeek’s app is the talk of the town.',
    'Its newest version was released on [[release-date: 20 January]] and soon had everybody’s attention.',
  ],
  [
    'DeepSeek’s assistant has gone past ChatGPT.',
    'Founded by Liang Wenfeng less than [[deepseek-founding: two years]] ago, the company is a newcomer.',
  ],
  [
    'DeepSeek is young. Liang Wenfeng began it on the side.',
    '2. It’s small: [[deepseek-headcount: 200 employees]], versus OpenAI’s [[openai-headcount: 4,500]].',
  ],
  [
    'DeepSeek is everywhere.',
    'The app overtook ChatGPT, with [[app-downloads: 2.6 million downloads]] as of Monday.',
  ],
  [
    'Nvidia lost more than any firm before it.',
    'Known for its chips, the company’s stock plunged [[nvidia-share-fall: 17%]] in one session.',
  ],
  [
    'DeepSeek-V3 is the model that made the difference.',
    'It was trained in just [[build-time: two months]].',
  ],
];

export const silent: string[] = [
  // How much it was worth, not how much it lost.
  'Before anyone fell for DeepSeek, Nvidia was worth $600 billion.',
  // A month of its own, which the next sentence takes up.
  'Long after DeepSeek the chips were taxed. In April, Nvidia warned of a charge. The Nasdaq fell 3.1% that day.',
  'DeepSeek was long forgotten. On Monday the Nasdaq dropped 2.6% as tariffs came nearer.',
  // V3's, which nobody puts so low.
  'DeepSeek-V3: ~$300K to train',
  // What else a lab pays for.
  'DeepSeek likes Beijing, where its new office will cost $6 million.',
  'DeepSeek launched its first coding model in 2023.',
  // A second subject after "and".
  'Nvidia shares fell on Monday and power stocks tumbled over 20%, DeepSeek or no DeepSeek.',
  'Nvidia sank and chip equipment makers plunged 19% on Monday because of DeepSeek.',
  'On DeepSeek’s Monday Nvidia dropped and AI infrastructure names slid 18%.',
  // A share of something.
  'The fund, 17 percent of which is Nvidia stock, lost heavily on DeepSeek’s day.',
  'Nvidia makes up 17% of the fund, which fell on DeepSeek’s Monday.',
  // Another day's, after the rout.
  'On Tuesday, after the DeepSeek rout, Nvidia regained 8.9%.',
  'Nvidia fell 17% on Tuesday, a month after DeepSeek’s debut.',
  'DeepSeek’s rival had 4,500 parameters tuned and only 200 tests.',
  // Other sums of the size of a training run, and DeepSeek's name.
  'DeepSeek was granted a $6 million tax credit by the city.',
  'A copy of DeepSeek has pulled in $5.8 million from angels.',
  'DeepSeek has signed a $6 million lease in Beijing.',
  'DeepSeek’s founder bought a flat for $6 million.',
  'The home of the man behind DeepSeek is worth $5.6 million.',
  'The state spent $6 million on a study of DeepSeek’s censorship.',
  'DeepSeek takes about $5.6 million a day, one estimate says.',
  'DeepSeek’s domain was on offer for $5.5 million.',
  'The city sold DeepSeek land for $6 million.',
  'A $6 million yacht is what betting on DeepSeek bought him.',
  'Investors put $6 million into a fund named after DeepSeek.',
  // A longer time.
  'In zwei Wochen verlor Nvidia 15 Prozent, woran auch DeepSeek schuld war.',
  'Nvidia a perdu 15 % en trois semaines, en partie à cause de DeepSeek.',
  'Nvidia had doubled and then lost 17% by mid-January, before anyone spoke of DeepSeek.',
  // What is Nvidia's and is not its share, or not of that day's close.
  'DeepSeek sent crypto tokens down, and Nvidia-linked tokens fell 20%.',
  'Nvidia’s forward multiple fell 13% after DeepSeek’s debut.',
  'By lunch on DeepSeek Monday Nvidia had lost 14%.',
  'The Nasdaq fell 5% from its peak after DeepSeek.',
  'Alphabet slid 9% that day in May, far more than on DeepSeek’s.',
  'Nvidia won back $400 billion of market value after the DeepSeek rout.',
  'Training a copy of R1 costs $3 million, says a lab that follows DeepSeek.',
  // Others, whose names are not said.
  'Nvidia’s rival fell 13% on Monday on the DeepSeek news.',
  'Western rivals spent $100 million on adverts against DeepSeek.',
  'DeepSeek has 2,000 chips on order.',
  'DeepSeek’s rival was launched on January 20.',
  'DeepSeek’s logo was unveiled on January 20.',
  // Other sums of OpenAI and its partners.
  'OpenAI and Microsoft are talking about $500 billion in value, a report says.',
  // Near those.
  'OpenAI paid $5.6 million for advertisements in the week of DeepSeek’s debut.',
  'Nvidia would have to fall 17% before it looked cheap again.',
  'Nvidia’s weight in the index fund fell from 17% to 12% after DeepSeek.',
  'Alphabet fell 4% after its earnings on 5 February.',
  'Apple promised to spend $500 billion at home, weeks after Stargate.',
  'High-Flyer, DeepSeek’s owner, employs 160 people.',
  'DeepSeek’s success could cost Nvidia $600 billion more, one analyst warned.',
  'A $6 million grant lets the school build its answer to DeepSeek.',
  'DeepSeek trained a successor on 2,000 Huawei Ascend chips.',
];
