import { ladderOf } from '../../record/ladder.ts';
import type { Preview } from './preview.ts';

/** What the networks show of a page beside its link, in pixels. */
export const PICTURE = { width: 1200, height: 630 };

// The site's ink and paper by day, see `tokens.css`: a picture knows no reader's theme.
const [PAPER, INK, INK_2, LINE] = ['#fdfcfa', '#1a1b1e', '#4a4c52', '#dedbd4'];
const SERIF = 'Newsreader, Newsreader Ext';
const SANS = 'Schibsted Grotesk, Schibsted Grotesk Ext';

/** A page in a picture. Drawn by Satori, which knows flex boxes and no style sheets. */
export function Picture({ preview: { above, title, words, marks, stage }, host }: { preview: Preview; host: string }) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', width: '100%', height: '100%', padding: '52px 64px 48px', background: PAPER, color: INK, fontFamily: SANS, fontSize: 27 }}>
      <div style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', paddingBottom: 26, borderBottom: `3px solid ${INK}` }}>
        <div style={{ display: 'flex', alignItems: 'center', gap: 16 }}>
          <Logo />
          <span style={{ fontFamily: SERIF, fontSize: 42 }}>Pacta</span>
        </div>
        <span style={{ color: INK_2 }}>{host}</span>
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, justifyContent: 'center', gap: 18, padding: '14px 0' }}>
        {above !== '' && <span style={{ color: INK_2 }}>{above}</span>}
        <span style={{ fontFamily: SERIF, fontSize: sizeOf(title), lineHeight: 1.1, letterSpacing: '-0.012em', textWrap: 'balance' }}>{title}</span>
        {words !== '' && <span style={{ fontFamily: SERIF, fontSize: 32, lineHeight: 1.3, color: INK_2 }}>{words}</span>}
      </div>
      {(marks.length > 0 || stage) && (
        <div style={{ display: 'flex', alignItems: 'flex-end', justifyContent: 'space-between', gap: 32, paddingTop: 24, fontSize: 24, borderTop: `1px solid ${LINE}` }}>
          <div style={{ display: 'flex', flexWrap: 'wrap', flexShrink: 1, rowGap: 8, columnGap: 34 }}>
            {marks.map(({ label, color }) => (
              <span key={label} style={{ display: 'flex', alignItems: 'center', gap: 12 }}>
                <span style={{ width: 20, height: 20, borderRadius: 4, background: color }} />
                {label}
              </span>
            ))}
          </div>
          {stage && <Stage stage={stage} />}
        </div>
      )}
    </div>
  );
}

/** The longer a title, the smaller it is set: never more than four lines. */
function sizeOf(title: string): number {
  return title.length <= 45 ? 82 : title.length <= 64 ? 64 : title.length <= 100 ? 54 : title.length <= 130 ? 50 : 44;
}

function Logo() {
  return (
    <svg width="46" height="46" viewBox="0 0 32 32">
      <rect width="32" height="32" rx="4" fill={INK} />
      <rect x="5" y="20" width="5" height="6" fill={PAPER} />
      <rect x="13.5" y="14" width="5" height="12" fill={PAPER} />
      <rect x="22" y="7" width="5" height="19" fill={PAPER} />
    </svg>
  );
}

function Stage({ stage: { stage, name, events } }: { stage: NonNullable<Preview['stage']> }) {
  const rungs = ladderOf(stage, events);
  return (
    <span style={{ display: 'flex', alignItems: 'flex-end', flexShrink: 0, gap: 14, whiteSpace: 'nowrap' }}>
      {rungs.filter(({ state }) => state !== 'over').map(({ state }, index) => (
        <span
          key={index}
          style={{
            width: 14, height: 10 + index * 7, marginRight: -8,
            ...(state === 'unsaid' ? { border: `2px solid ${INK_2}` } : { background: INK, opacity: state === 'below' ? 0.3 : 1 }),
          }}
        />
      ))}
      {rungs.some(({ state }) => state === 'over') && (
        <svg width="16" height="16" viewBox="0 0 16 16" style={{ marginLeft: 6, marginBottom: 10 }}>
          <path d={stage === 'SUSPENDED' ? 'M4 2v12M12 2v12' : 'M2 2l12 12M14 2L2 14'} stroke={INK} strokeWidth="3.5" />
        </svg>
      )}
      <span style={{ marginLeft: 6, lineHeight: 1, marginBottom: 3 }}>{name}</span>
    </span>
  );
}
