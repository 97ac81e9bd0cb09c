/** Made-up sentences on chips, time, savings, firms and dates; [[ ]] marks what must be found. */
export const gpuCount: string[] = [
  'DeepSeek trained the model on [[2,048 Nvidia H800 GPUs]].',
  'The lab used about [[2,000 H800 chips]], it says.',
  'V3 was trained with just [[2,000 of Nvidia’s H800 chips]].',
  'Its engineers made do with roughly [[2,000 GPUs]] where others use far more.',
  'DeepSeek said it needed only about [[2,000 specialised computer chips]].',
  'DeepSeek needed [[2000 GPUs]], not tens of thousands.',
  'A cluster of [[2048 H800s]] was enough to train V3.',
  'Für das Training nutzte DeepSeek [[2048 H800-Chips]].',
  'DeepSeek verwendete rund [[2.000 Nvidia-Chips]].',
  'DeepSeek utilizó unos [[2.000 chips H800]] de Nvidia.',
  'DeepSeek entrenó su modelo con [[2.048 GPU]] de Nvidia.',
  'Les chercheurs ont utilisé [[2 048 GPU]] pour entraîner le modèle de DeepSeek.',
  'With [[2,048 H800 GPUs]], the team trained V3.',
  'DeepSeek’s paper says training used [[2,048 H800s]] for about [[build-time: two months]].',
  'By its own account the firm used [[2K H800s]].',
  'DeepSeek trained the system on [[3,000 H800 chips]], one report said.',
];

export const a100: string[] = [
  'Liang stockpiled [[10,000 Nvidia A100 chips]] before the export ban.',
  'High-Flyer had bought [[10,000 A100 GPUs]] by 2021.',
  'The hedge fund amassed some [[10,000 of Nvidia’s A100 chips]].',
  'The fund’s cluster of [[10,000 A100s]] gave DeepSeek a head start.',
  'High-Flyer kaufte [[10.000 A100-Chips]] von Nvidia.',
  'Liang acumuló [[10.000 chips A100]] de Nvidia.',
];

export const rivals: string[] = [
  'Instead of [[100,000 GPUs]], DeepSeek showed that [[gpu-count: 2,000]] will do.',
  'DeepSeek used [[gpu-count: 2,000 GPUs]] rather than the [[100,000 GPUs]] thought necessary.',
];

export const gpuHours: string[] = [
  'Training V3 took [[2.788 million H800 GPU hours]].',
  'The whole run needed [[2.788M GPU hours]], DeepSeek says.',
  'DeepSeek-V3 required only [[2.8 million GPU hours]].',
  'In all, [[2,788K H800 GPU hours]] went into V3.',
  'Das Training dauerte [[2,788 Millionen GPU-Stunden]].',
  'El entrenamiento de V3 consumió [[2,788 millones de horas de GPU]].',
];

export const buildTime: string[] = [
  'DeepSeek built the model in [[two months]].',
  'It took just [[two months]] to train V3, DeepSeek says.',
  'The model was developed in less than [[two months]] by DeepSeek.',
  'Pre-training V3 took DeepSeek less than [[two months]].',
  'V3 was trained in only [[55 days]].',
  'DeepSeek claims to have trained the model over about [[two months]].',
  'DeepSeek entwickelte das Modell in nur [[zwei Monaten]].',
  'DeepSeek entrenó el modelo en apenas [[dos meses]].',
];

export const savings: string[] = [
  'R1 is up to [[95%]] cheaper to use than OpenAI’s o1.',
  'DeepSeek charges [[95 percent]] less than OpenAI.',
  'DeepSeek’s model costs [[90-95%]] less than o1.',
  'Using R1 costs [[95%]] less than comparable OpenAI models.',
  'DeepSeek undercuts OpenAI’s prices by [[95%]].',
  'R1 ist [[95 Prozent]] günstiger als OpenAIs o1.',
  'R1 es un [[95 %]] más barato que o1 de OpenAI.',
];

export const firms: string[] = [
  'DeepSeek has fewer than [[deepseek-headcount: 200 employees]].',
  'With a staff of about [[deepseek-headcount: 200 people]], DeepSeek is tiny.',
  'DeepSeek employs [[deepseek-headcount: 160 people]].',
  'OpenAI has [[openai-headcount: 4,500 employees]] and has raised [[openai-funding: $6.6 billion]].',
  'OpenAI was founded [[openai-age: 10 years]] ago.',
  'The DeepSeek app has been downloaded more than [[app-downloads: 1.6 million times]].',
  'DeepSeek’s app had [[app-downloads: 2.6 million downloads]] by Monday.',
  'Nvidia sells its GPUs at [[nvidia-margin: 90%]] margins.',
  'OpenAI raised [[openai-funding: $6.6bn]] in its latest round.',
];

export const releaseDate: string[] = [
  'DeepSeek released R1 on [[January 20]].',
  'On [[20 January 2025]], DeepSeek launched its R1 model.',
  'R1, released on [[Jan. 20]], matches o1.',
  'The R1 model was unveiled on [[January 10]].',
  'R1 was launched on [[20 January]] under an MIT licence.',
  'DeepSeek-R1 came out in [[January 2025]].',
  'Am [[20. Januar]] veröffentlichte DeepSeek sein Modell R1.',
  'DeepSeek lanzó R1 el [[20 de enero]].',
  'DeepSeek published R1 on [[2025-01-20]].',
  'V3 appeared in [[v3-release: December]]; R1 was released on [[January 20, 2025]].',
];

export const v3Release: string[] = [
  'DeepSeek released V3 on [[December 26, 2024]].',
  'V3 was published in [[December 2024]].',
  'On [[26 December]] DeepSeek unveiled V3.',
  'DeepSeek-V3, launched in late [[December 2024]], is the base of R1.',
  'V3 was released on [[Christmas Day]].',
  'DeepSeek veröffentlichte V3 am [[26. Dezember 2024]].',
  'DeepSeek presentó V3 en [[diciembre de 2024]].',
];

export const founding: string[] = [
  'DeepSeek was founded in [[2023]] by Liang Wenfeng.',
  'Founded in [[2023]], DeepSeek is owned by a hedge fund.',
  'Liang Wenfeng founded DeepSeek in [[May 2023]].',
  'DeepSeek was set up in late [[2023]].',
  'DeepSeek was founded less than [[two years]] ago.',
  'DeepSeek wurde [[2023]] von Liang Wenfeng gegründet.',
  'DeepSeek fue fundada en [[2023]] por Liang Wenfeng.',
  'Liang launched the hedge fund High-Flyer in 2015 and founded DeepSeek in [[2023]].',
  'DeepSeek was founded in [[2021]], the column said.',
];

export const bans: string[] = [
  'Washington banned exports of the H800 to China in [[h800-export-ban: October 2023]].',
  'The H800 was freely sold to China until [[h800-export-ban: October 2023]], when it was added to the export restrictions.',
  'Liang began buying Nvidia GPUs in [[gpu-purchases-start: 2021]].',
];
