import { useEffect, useRef, useState } from 'preact/hooks';
import type { Node, Trend, TrendSeriesId } from '../../calculators/index.ts';
import type { ShownNumber } from './calculation.ts';
import { otherBasis, scaleOf, valueAt, type Frame, type Scale } from './trend-scale.ts';
import type { WorkspaceWords } from './workspace-words.ts';

interface Props {
  trend: Trend;
  shown: (node: Node) => ShownNumber;
  words: WorkspaceWords;
}

const HEIGHT = 300;

/** Bars for what was counted, lines for what is planned; drawn in the width there is, so that words keep their size. */
export function TrendPicture({ trend, words }: Props) {
  const t = words.trend;
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  const frame: Frame = { width, height: HEIGHT, left: 58, right: 8, top: 22, bottom: 42 };
  const has = (id: TrendSeriesId) => trend.series.has(id);
  const bars = (['scope1', `scope2-${trend.basis}`, 'scope3'] as const).filter((id) =>
    trend.series.get(id)?.some((one) => one && one.value > 0),
  );
  const lines = (['without-measures', 'plan-mid', 'target'] as const).filter(has);
  return (
    <figure>
      <div ref={place} class="drawing">
        {width > 0 && (
          <svg
            width={width}
            height={HEIGHT}
            viewBox={`0 0 ${width} ${HEIGHT}`}
            role="img"
            aria-label={t.label}
          >
            <Axes trend={trend} frame={frame} scale={scaleOf(trend, frame)} words={words} />
            <Bars trend={trend} scale={scaleOf(trend, frame)} />
            <Lines trend={trend} scale={scaleOf(trend, frame)} />
          </svg>
        )}
      </div>
      <figcaption>
        {[...bars, ...lines].map((id) => (
          <span key={id} class="entry">
            <svg width="22" height="12" aria-hidden="true">
              {id.startsWith('scope') ? (
                <rect class={`bar ${id}`} x="1" y="1" width="20" height="10" />
              ) : (
                <line class={`line ${id}`} x1="0" y1="6" x2="22" y2="6" />
              )}
            </svg>
            {t.series[id]}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

const tonnes = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

function Axes({
  trend,
  frame,
  scale,
  words,
}: {
  trend: Trend;
  frame: Frame;
  scale: Scale;
  words: WorkspaceWords;
}) {
  const { left, right, width, height, bottom } = frame;
  // On a phone every year has no room for its number.
  const every = Math.ceil(trend.years.length / Math.max(1, Math.floor((width - left - right) / 38)));
  return (
    <g class="axes">
      <text x={0} y={12}>
        {words.trend.unit}
      </text>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={left}
            x2={width - right}
            y1={scale.y(tick)}
            y2={scale.y(tick)}
            class={tick ? 'rule' : 'zero'}
          />
          <text x={left - 8} y={scale.y(tick) + 4} class="tick">
            {tonnes.format(tick)}
          </text>
        </g>
      ))}
      {trend.years.map((year, place) => (
        <g key={year}>
          {(place % every === 0 || year === trend.baseYear) && (
            <text x={scale.x(place)} y={height - bottom + 18} class="year">
              {year}
            </text>
          )}
          {year === trend.baseYear && (
            <text x={scale.x(place)} y={height - bottom + 34} class="year base">
              {words.trend.base}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

function Bars({ trend, scale }: { trend: Trend; scale: Scale }) {
  const { x, y, bar } = scale;
  return (
    <g>
      {trend.years.map((year, place) => {
        let below = 0;
        const parts = (['scope1', `scope2-${trend.basis}`, 'scope3'] as const).map((id) => {
          const value = Math.max(0, valueAt(trend, id, place) ?? 0);
          const from = below;
          below += value;
          return (
            <rect
              key={id}
              class={`bar ${id}`}
              x={x(place) - bar / 2}
              y={y(below)}
              width={bar}
              height={Math.max(0, y(from) - y(below))}
            />
          );
        });
        const other = valueAt(trend, otherBasis(trend.basis), place);
        const level = y((valueAt(trend, 'scope1', place) ?? 0) + (other ?? 0));
        return (
          <g key={year}>
            {parts}
            {other !== undefined && (
              <line
                class="other"
                x1={x(place) - bar / 2 - 4}
                x2={x(place) + bar / 2 + 4}
                y1={level}
                y2={level}
              />
            )}
          </g>
        );
      })}
    </g>
  );
}

function Lines({ trend, scale: { x, y } }: { trend: Trend; scale: Scale }) {
  const points = (id: TrendSeriesId) =>
    trend.years.flatMap((_, place) => {
      const value = valueAt(trend, id, place);
      return value === undefined ? [] : [`${x(place).toFixed(1)},${y(value).toFixed(1)}`];
    });
  const band = [...points('plan-low'), ...points('plan-high').reverse()];
  return (
    <g>
      {band.length > 2 && <polygon class="band" points={band.join(' ')} />}
      {(['without-measures', 'target', 'plan-mid'] as const).map((id) => (
        <polyline key={id} class={`line ${id}`} points={points(id).join(' ')} />
      ))}
    </g>
  );
}
