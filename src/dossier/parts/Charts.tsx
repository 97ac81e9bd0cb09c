import { DotPlot } from '../../ui/charts/DotPlot.tsx';
import { useView } from '../dossier-context.ts';

export function Charts() {
  const { shown } = useView();
  const [figure] = shown.figures;
  return figure ? <DotPlot figure={figure} /> : null;
}
