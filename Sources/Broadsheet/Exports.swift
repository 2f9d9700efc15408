// `import Broadsheet` alone is meant to be enough, so the modules whose types it hands out come with it. The plug-ins do not: a program
// names each one that it uses.
@_exported public import BroadsheetCore
@_exported public import BroadsheetHTML
@_exported public import BroadsheetJSON
@_exported public import BroadsheetText
@_exported public import BroadsheetXML
