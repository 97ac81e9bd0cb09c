import { MovesChart } from '../../ui/charts/MovesChart.tsx';
import { ScoresChart } from '../../ui/charts/ScoresChart.tsx';
import { useView } from '../dossier-context.ts';

/** What is quicker to see than to read: the day's moves, and R1's scores against o1's. */
export function Charts() {
  const { shown } = useView();
  return (
    <div class="charts">
      {shown.moves.length > 0 && <MovesChart moves={shown.moves} />}
      {shown.benchmarks.length > 0 && <ScoresChart benchmarks={shown.benchmarks} />}
    </div>
  );
}
