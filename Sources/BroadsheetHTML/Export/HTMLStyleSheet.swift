/// The style sheet of a page that ``HTMLExporter`` writes.
enum HTMLStyleSheet {
    static let text = """
        :root { --ink: #1a1a1a; --paper: #fdfdfb; --faint: #5f5f5f; --rule: #d5d5d0; --link: #0b57a4; --shade: #f0f0ec; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e4e4e0; --paper: #17181a; --faint: #a3a3a0; --rule: #3b3d40; --link: #8ab8ee; --shade: #232528; }
        }
        body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 42rem; font: 1.0625rem/1.6 Georgia, serif; color: var(--ink); background: var(--paper); }
        h1, h2, h3, h4, h5, h6 { line-height: 1.25; }
        a { color: var(--link); }
        a, p, li, td, th, dd, figcaption { overflow-wrap: anywhere; }
        img, video { max-width: 100%; height: auto; }
        figure { margin: 1.5rem 0; }
        figcaption, header p, footer, .comment-header { color: var(--faint); font-size: .9rem; }
        blockquote { margin: 0; padding-left: 1rem; border-left: 3px solid var(--rule); }
        pre, code { font-family: ui-monospace, monospace; font-size: .9em; background: var(--shade); }
        pre { padding: .75rem; overflow-x: auto; }
        table { border-collapse: collapse; display: block; overflow-x: auto; }
        th, td { border: 1px solid var(--rule); padding: .3rem .6rem; text-align: start; vertical-align: top; }
        hr { border: 0; border-top: 1px solid var(--rule); margin: 2rem 0; }
        .h-entry + .h-entry { margin-top: 4rem; border-top: 3px double var(--rule); }
        .comments { margin-top: 3rem; border-top: 1px solid var(--rule); }
        .u-comment { margin: 1rem 0 0; }
        .u-comment .u-comment { padding-left: .8rem; border-left: 1px solid var(--rule); }
        [dir=rtl] blockquote { padding: 0 1rem 0 0; border-left: 0; border-right: 3px solid var(--rule); }
        [dir=rtl] .u-comment .u-comment { padding: 0 .8rem 0 0; border-left: 0; border-right: 1px solid var(--rule); }
        .comment-header { margin: 0; }
        @media print { body { max-width: none; color: #000; background: #fff; } .u-comment, figure, tr { break-inside: avoid; } }

        """
}
