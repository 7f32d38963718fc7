/** The look of a card: the site's ink and paper (see `tokens.css`) with faces that every reader has. */
export const STYLE = `
:root { color-scheme: light dark; --paper: light-dark(#fdfcfa, #15171b); --ink: light-dark(#1a1b1e, #ebe9e4); --ink-2: light-dark(#4a4c52, #bdbbb5); --line: light-dark(#dedbd4, #343940); --line-2: light-dark(#85868b, #7e828a) }
* { box-sizing: border-box; margin: 0; padding: 0 }
body { background: var(--paper); color: var(--ink); font: .9375rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; overflow-wrap: break-word }
main, .body, ul { grid-template-columns: minmax(0, 1fr) }
main { display: grid; gap: .7rem; align-content: space-between; min-height: 100vh; padding: 1rem 1.15rem; border: 1px solid var(--line); border-top: 2px solid var(--ink) }
.top, .foot { display: flex; flex-wrap: wrap; gap: .2rem .9rem; justify-content: space-between; color: var(--ink-2); font-size: .8125rem }
.foot { padding-top: .6rem; border-top: 1px solid var(--line) }
.body { display: grid; gap: .6rem }
h1 { font: 500 1.375rem/1.2 "Iowan Old Style", "Palatino Linotype", Georgia, serif; text-wrap: balance }
.words { font: 1rem/1.45 "Iowan Old Style", "Palatino Linotype", Georgia, serif; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden }
a { color: inherit; text-decoration-color: var(--line-2); text-underline-offset: .18em }
a:hover { text-decoration-color: currentColor }
a:focus-visible { outline: 2px solid light-dark(#0b57d0, #a8c7fa); outline-offset: 2px }
h1 a:not(:hover) { text-decoration: none }
ul { list-style: none; display: grid; gap: .35rem }
.domains { display: flex; flex-wrap: wrap; gap: .2rem .9rem; font-size: .8125rem }
.domains li { display: flex; gap: .4rem; align-items: center }
.hue { flex: none; width: .65rem; height: .65rem; border-radius: 2px; background: var(--d) }
.quiet { color: var(--ink-2) }
.top .stage { color: var(--ink) }
.rows li { display: grid; gap: .2rem .9rem; align-items: start; padding-top: .3rem; border-top: 1px solid var(--line) }
.rows .stage { margin-top: .1rem }
.stage { display: inline-flex; gap: .45rem; align-items: end; white-space: nowrap; font-size: .8125rem }
.stairs { display: inline-flex; gap: 2px; align-items: end }
.stairs i { width: 6px; background: var(--ink) }
.stairs .below { opacity: .3 }
.stairs .unsaid { background: none; border: 1px solid var(--line-2) }
.over .stairs i { opacity: .5 }
.over .stairs .below { opacity: .2 }
.stairs b { font: 700 .75rem/1 system-ui, sans-serif }
@media (min-width: 480px) { .rows li { grid-template-columns: minmax(0, 1fr) 8.2rem } .rows li > :first-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap } }
/* Alone in a window, and not in a frame, a card keeps the size of one. */
@media (min-width: 800px) and (min-height: 600px) { main { min-height: 0; max-width: 44rem; margin: 12vh auto 0 } }
@media (max-width: 479px) { .rows ~ .domains { display: none } }
`;
