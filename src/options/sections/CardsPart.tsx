import { useId } from 'preact/hooks';
import { useUi } from '../../ui/environment.ts';
import { numberFormat } from '../../ui/wording/formats.ts';
import { Choice } from '../fields/Choice.tsx';
import { Select } from '../fields/Select.tsx';
import { Part } from './Part.tsx';
import type { PartOfSettings } from './types.ts';

/** Milliseconds. Below, a sweep over the text opens cards; above, nobody waits. */
const SHORTEST = 200;
const LONGEST = 2000;
const STEP = 100;

/** How a card opens and how much room it takes. */
export function CardsPart({ settings, onChange }: PartOfSettings) {
  const { t } = useUi();
  const id = useId();
  const { trigger, delay, density } = settings;
  const seconds = t(
    'options_seconds',
    numberFormat(t.locale, { minimumFractionDigits: 1 }).format(delay / 1000),
  );
  return (
    <Part id="cards" heading={t('options_cards')}>
      <Choice
        legend={t('options_trigger')}
        value={trigger}
        onChoose={(chosen) => onChange({ trigger: chosen })}
        choices={[
          { value: 'hover', label: t('options_triggerHover') },
          { value: 'click', label: t('options_triggerClick') },
          { value: 'key', label: t('options_triggerKey') },
        ]}
      />
      <div class="field is-row">
        <label for={id}>{t('options_delay')}</label>
        <span class="range">
          <input
            id={id}
            type="range"
            min={SHORTEST}
            max={LONGEST}
            step={STEP}
            value={delay}
            disabled={trigger !== 'hover'}
            aria-valuetext={seconds}
            onChange={(event) => onChange({ delay: event.currentTarget.valueAsNumber })}
          />
          <output for={id}>{seconds}</output>
        </span>
      </div>
      <Select
        label={t('options_density')}
        value={density}
        choices={[
          { value: 'comfortable', label: t('options_comfortable') },
          { value: 'compact', label: t('options_compact') },
        ]}
        onChoose={(chosen) => onChange({ density: chosen })}
      />
    </Part>
  );
}
