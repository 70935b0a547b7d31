/**
 * The tokens of the design: ground, ink, and three colours that each mean one thing. Gold is what was
 * earned, blue what a draft changes, green and red are verdicts. Text on each ground has a contrast of
 * 4.5 at least, borders of controls 3 (WCAG 2).
 */
export const TOKENS = `
:root { color-scheme: light dark; --paper: #fbfaf7; --card: #ffffff; --sunk: #f3f1ea; --line: #e2dfd5; --edge: #8a867a; --ink: #22272b; --ink2: #4c555c; --ink3: #626a70;
--gold: #7f540b; --streak: #b57f14; --tint: #faf1dc; --blue: #1d53a3; --blue-fill: #3b74c9; --change: #e8eff9; --green: #1a6641; --good: #e5f1e9; --red: #a3281f; --bad: #fae8e5;
--button: #22272b; --on-button: #ffffff;
--sans: "Segoe UI", "SF Pro Text", "PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; --serif: "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", SimSun, serif; --mono: "SF Mono", Consolas, "DejaVu Sans Mono", monospace; }
@media (prefers-color-scheme: dark) { :root { --paper: #15181a; --card: #1c2023; --sunk: #111315; --line: #30363b; --edge: #7d868d; --ink: #ebe9e3; --ink2: #b9bfc3; --ink3: #9aa2a8;
--gold: #e2b65e; --streak: #c9922a; --tint: #2c2413; --blue: #8fb8f3; --blue-fill: #5e93df; --change: #192740; --green: #84cba2; --good: #15281e; --red: #f19d94; --bad: #361b18;
--button: #ebe9e3; --on-button: #15181a; } }
@font-face { font-family: "Quotes"; src: local("Segoe UI"), local("Helvetica Neue"), local("Noto Sans"), local("Liberation Sans"); unicode-range: U+2018-201D; }
@font-face { font-family: "Quotes Serif"; src: local("Georgia"), local("Noto Serif"), local("Liberation Serif"); unicode-range: U+2018-201D; }
:root:lang(en), :lang(en) { --sans: "Quotes", "Segoe UI", "SF Pro Text", "Helvetica Neue", Roboto, "Noto Sans", "Noto Sans CJK SC", sans-serif; --serif: "Quotes Serif", Charter, Georgia, "Noto Serif", "Noto Serif CJK SC", serif; }
`
