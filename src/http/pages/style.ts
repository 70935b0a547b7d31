/** The style of all pages. Inline, so that a page is one answer; its hash stands in the policy. */
export const STYLE = `
:root { --ink: #22272b; --soft: #5d666e; --paper: #fbfaf7; --card: #ffffff; --line: #e3dfd6; --gold: #a87314; --wash: #fdf3dc; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece9e2; --soft: #a5abb0; --paper: #191c1f; --card: #22262a; --line: #363b40; --gold: #e2b45c; --wash: #332a17; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
.notice { background: var(--wash); border-bottom: 1px solid var(--line); padding: .6rem 1.5rem; text-align: center; font-size: .875rem; }
.notice strong { color: var(--gold); }
main { max-width: 60rem; margin: 0 auto; padding: 3.5rem 1.5rem 4rem; }
h1 { font-size: 2.4rem; line-height: 1.2; margin: 0 0 1rem; letter-spacing: -.01em; }
h2 { font-size: 1.05rem; margin: 2.5rem 0 .75rem; }
p { margin: 0 0 .75rem; max-width: 46rem; }
a { color: var(--gold); text-underline-offset: .2em; }
.mark { display: block; width: 3rem; height: 3rem; margin-bottom: 1.25rem; }
.lead { font-size: 1.15rem; }
.top { display: flex; align-items: center; gap: .75rem; margin-bottom: 1.5rem; font-size: .9375rem; }
.top svg { width: 1.75rem; height: 1.75rem; }
.top .others { display: flex; flex-wrap: wrap; gap: .5rem; margin-left: auto; }
.top a { color: inherit; text-decoration: none; }
.top .other { border: 1px solid currentColor; border-radius: 2rem; padding: .1rem .9rem; color: var(--gold); }
.eyebrow { font-size: .875rem; margin-bottom: 2rem; }
pre { background: #22272b; color: #f3efe6; border-radius: .6rem; padding: 1rem 1.25rem; overflow-x: auto; font-size: .875rem; line-height: 1.55; white-space: pre-wrap; overflow-wrap: anywhere; }
code { font-family: ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Menlo, monospace; font-size: .92em; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .75rem; padding: 0; margin: 0; list-style: none; }
.cards a { display: block; height: 100%; padding: .9rem 1.1rem; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; color: inherit; text-decoration: none; }
.cards a:hover, .cards a:focus-visible { border-color: var(--gold); outline: none; }
.cards b { display: block; }
.cards.wide { grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); }
.cards .tag { margin-top: .4rem; }
.cards .id { font-size: .8125rem; color: var(--soft); }
.tag { display: inline-block; padding: 0 .5rem; border-radius: 1rem; border: 1px solid var(--gold); color: var(--gold); font-size: .78rem; line-height: 1.5rem; white-space: nowrap; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: left; padding: .5rem .9rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { font-weight: 600; color: var(--soft); font-size: .8125rem; }
footer { margin-top: 3rem; font-size: .875rem; color: var(--soft); }
`
