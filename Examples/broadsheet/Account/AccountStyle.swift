/// The style sheet of an account's page.
enum AccountStyle {
    static let text = """
        :root { color-scheme: light dark; --ink: #1c1d1f; --paper: #fbfbf9; --faint: #5c5e62; --rule: #d8d8d2; --card: #ffffff;
          --metadata: #7a3ea8; --body: #1f7a3d; --comment: #0b61a4; --residue: #8a5a00; --spam: #b3261e; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e5e5e1; --paper: #16171a; --faint: #a2a4a8; --rule: #35373c; --card: #1e2024;
            --metadata: #cf9df2; --body: #7fd69a; --comment: #86c0f5; --residue: #e3b45c; --spam: #ff8a80; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; font: 1rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
        header { padding: 1.25rem 1rem .5rem; max-width: 62rem; margin: 0 auto; }
        h1 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 .35rem; overflow-wrap: anywhere; }
        header p { margin: 0 0 .75rem; color: var(--faint); overflow-wrap: anywhere; }
        fieldset { border: 1px solid var(--rule); border-radius: .5rem; padding: .4rem .75rem .6rem; display: flex; flex-wrap: wrap; gap: .3rem .9rem; }
        legend { color: var(--faint); font-size: .85rem; padding: 0 .3rem; }
        .toggle { display: inline-flex; align-items: center; gap: .35rem; font-size: .9rem; cursor: pointer; }
        .toggle span { border-bottom: 2px solid var(--tone); }
        .toggle small { color: var(--faint); }
        .metadata { --tone: var(--metadata); } .body { --tone: var(--body); } .comment { --tone: var(--comment); } .residue { --tone: var(--residue); }
        .spam { --tone: var(--spam); }
        main { position: relative; max-width: 62rem; margin: 0 auto; padding: .5rem 1rem 8rem; }
        .piece { position: relative; margin: .3rem 0; padding: .3rem .7rem; border-left: 4px solid var(--tone);
          background: color-mix(in srgb, var(--tone) 7%, var(--card)); border-radius: 0 .3rem .3rem 0; }
        .piece:hover, .piece:focus { background: color-mix(in srgb, var(--tone) 15%, var(--card)); }
        .piece:focus, input:focus-visible { outline: 2px solid var(--tone); outline-offset: 1px; }
        .label { display: block; font-size: .72rem; letter-spacing: .02em; color: var(--tone); overflow-wrap: anywhere; }
        .words { white-space: pre-line; overflow-wrap: anywhere; max-height: 24rem; overflow-y: auto; }
        .one { margin: .8rem 0 .8rem calc(var(--depth, 0) * 1.2rem); border-left: 1px solid var(--comment); padding-left: .3rem; }
        .piece.comment:not(.text), .piece.short { display: inline-block; position: static; margin: 0 .2rem .2rem 0; padding: .1rem .5rem; }
        .piece.comment:not(.text) :is(.label, .words), .piece.short :is(.label, .words) { display: inline; margin-right: .3rem; }
        :is(.piece.comment:not(.text), .piece.short) .why { top: auto; left: 1rem; right: 1rem; margin-top: .3rem; }
        .residue .words, .control .words { font-size: .88rem; color: var(--faint); }
        .title .words { font-size: 1.25rem; font-weight: 600; line-height: 1.3; }
        .why { display: none; position: absolute; z-index: 1; left: .7rem; right: .7rem; top: calc(100% - .2rem); padding: .5rem .7rem; font-size: .82rem;
          background: var(--card); border: 1px solid var(--tone); border-radius: .4rem; box-shadow: 0 .3rem 1rem rgb(0 0 0 / .2); }
        .piece:hover .why, .piece:focus .why { display: block; }
        .piece:hover, .piece:focus { z-index: 2; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .7rem; margin: 0; }
        dt { color: var(--faint); } dd { margin: 0; overflow-wrap: anywhere; }
        @media (min-width: 60rem) {
          main { padding-right: 22rem; max-width: 82rem; } header { max-width: 82rem; }
          .why { left: calc(100% + 1rem); right: auto; width: 20rem; top: 0; }
          :is(.piece.comment:not(.text), .piece.short) .why { left: auto; right: 1rem; width: 20rem; margin-top: -1.4rem; }
        }
        @media print { .why { display: none !important; } }

        """
}
