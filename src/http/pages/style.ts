import { TOKENS } from './tokens.ts'

/** The style of all pages. Inline, so that a page is one answer; its hash stands in the policy. */
export const STYLE = `${TOKENS}
:root { --mono: 'SF Mono', Consolas, 'DejaVu Sans Mono', monospace; }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 14px/22px var(--sans); font-variant-numeric: tabular-nums lining-nums; -webkit-text-size-adjust: 100%; text-spacing-trim: trim-start; text-autospace: normal; line-break: strict; }
body { margin: 0; min-height: 100vh; }
h1, h2, h3, p, ul, ol, dl, dd, figure, table { margin: 0; padding: 0; }
a { color: inherit; text-underline-offset: 3px; text-decoration-thickness: 1px; text-decoration-color: var(--edge); }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--blue); outline-offset: 2px; border-radius: 2px; }
h1 { font-size: 24px; line-height: 34px; overflow-wrap: anywhere; }
h2 { font-size: 16px; line-height: 24px; }
h3 { font-size: 14px; line-height: 22px; }
.skip { position: absolute; left: -999px; } .skip:focus { left: 8px; top: 8px; background: var(--card); padding: 6px 12px; z-index: 9; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.top { display: flex; flex-wrap: wrap; align-items: center; gap: 0 20px; min-height: 48px; padding: 0 20px; border-bottom: 1px solid var(--line); background: var(--card); }
.home { display: flex; align-items: center; gap: 9px; font-weight: 700; font-size: 15px; text-decoration: none; padding: 8px 0; } .home svg { width: 22px; height: 22px; }
.rooms { display: flex; flex-wrap: wrap; } .rooms a { display: block; padding: 13px 12px; text-decoration: none; color: var(--ink2); } .rooms a[aria-current] { color: var(--ink); font-weight: 700; box-shadow: inset 0 -2px var(--ink); }
.others { margin-left: auto; display: flex; gap: 12px; font-size: 13px; } .others a { color: var(--ink2); text-decoration: none; padding: 6px 0; }
.crumbs { display: flex; flex-wrap: wrap; gap: 0 8px; padding: 10px 20px 0; font-size: 12px; line-height: 18px; color: var(--ink3); } .crumbs a { color: var(--ink2); text-decoration: none; } .crumbs i { color: var(--edge); font-style: normal; }
.notice { padding: 5px 20px; font-size: 12px; line-height: 18px; background: var(--tint); border-bottom: 1px solid var(--line); color: var(--ink2); } .notice strong { color: var(--gold); padding-left: 14px; background: repeating-linear-gradient(135deg, var(--streak) 0 2px, transparent 2px 5px) left center/8px 12px no-repeat; }
.plain { max-width: 60rem; margin: 0 auto; padding: 28px 20px 56px; font-size: 16px; line-height: 26px; }
.plain h1 { margin: 0 0 16px; } .plain h2 { margin: 36px 0 12px; } .plain p { margin: 0 0 12px; max-width: 46em; }
.lead { font-size: 17px; line-height: 28px; }
.eyebrow { font-size: 13px; margin-bottom: 20px; }
.soft { color: var(--ink2); font-size: 14px; line-height: 22px; }
pre { background: #22272b; color: #f3efe6; border-radius: 4px; padding: 16px 20px; overflow-x: auto; font-size: 14px; line-height: 22px; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 0 12px; }
code { font-family: var(--mono); font-size: .92em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 6px 10px 6px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { font-weight: 400; color: var(--ink3); font-size: 12px; line-height: 18px; border-bottom-color: var(--edge); vertical-align: bottom; }
.scroll { overflow-x: auto; position: relative; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 12px; list-style: none; }
.cards a { display: block; height: 100%; padding: 14px 16px; background: var(--card); border: 1px solid var(--line); border-radius: 4px; text-decoration: none; font-size: 15px; line-height: 24px; }
.cards a:hover { border-color: var(--ink); }
.cards b { display: block; }
.cards.wide { grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); } .cards.wide b { font-family: var(--serif); font-size: 17px; line-height: 28px; }
.cards .id { font-size: 13px; color: var(--ink2); }
.illustrative { display: inline-block; font: 400 11px/16px var(--sans); padding: 0 5px 0 14px; border: 1px solid var(--streak); border-radius: 2px; color: var(--gold); white-space: nowrap; vertical-align: 1px; background: repeating-linear-gradient(135deg, var(--streak) 0 1.5px, transparent 1.5px 4px) 0 0/9px 100% no-repeat; }
.tag { display: inline-block; font-size: 12px; line-height: 18px; padding: 0 6px; border-radius: 2px; border: 1px solid var(--edge); color: var(--ink2); white-space: nowrap; }
.tag.good { color: var(--green); border-color: currentColor; background: var(--good); } .tag.bad { color: var(--red); border-color: currentColor; background: var(--bad); } .tag.change { color: var(--blue); border-color: currentColor; background: var(--change); }
.note { border-left: 3px solid var(--streak); background: var(--tint); padding: 8px 12px; font-size: 13px; line-height: 20px; max-width: 62em; }
.stars { white-space: nowrap; } .stars svg { width: 14px; height: 14px; vertical-align: -2px; margin-right: 1px; } .stars .on { fill: var(--streak); } .stars .off { fill: none; stroke: var(--edge); }
footer { margin-top: 44px; font-size: 13px; line-height: 20px; color: var(--ink2); }
@media print { * { print-color-adjust: exact; } .top, .notice, .crumbs, .skip, .no-print { display: none !important; } html { background: #fff; font-size: 10.5pt; line-height: 1.6; } @page { size: A4; margin: 20mm 18mm; } tr, li { break-inside: avoid; } thead { display: table-header-group; } }
`
