extension ArticleSchema {
    /// The text of the schema (JSON Schema 2020-12): the same as `Docs/article.schema.json`.
    public static let json = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:broadsheet:article:1", "title": "Broadsheet article",
          "description": "Something that was published, and what its readers wrote under it. What is not known is absent.", "type": "object",
          "properties": {
            "$schema": { "description": "The name of this schema. It is no address.", "const": "urn:broadsheet:article:1" },
            "schemaVersion": {
              "description": "The version of the format. Readers of 1.0 read every 1.x and pass over keys they do not know.",
              "type": "string", "pattern": "^1\\.[0-9]+$"
            },
            "id": {
              "description": "A stable name: the canonical URL where one is known, otherwise a hash of the content.", "type": "string"
            },
            "title": { "description": "The headline, without the name of the site.", "$ref": "#/$defs/richText" },
            "subtitle": { "description": "The line under the headline.", "$ref": "#/$defs/richText" },
            "summary": { "description": "What the publisher gives as a description.", "$ref": "#/$defs/richText" },
            "authors": {
              "description": "The people and organisations that the byline names, in its order.", "type": "array",
              "items": { "$ref": "#/$defs/contributor" }, "minItems": 1
            },
            "published": { "description": "When the article was first published.", "$ref": "#/$defs/date" },
            "modified": { "description": "When the article was last changed.", "$ref": "#/$defs/date" },
            "canonicalURL": { "description": "The address that the publisher prefers for this article.", "type": "string" },
            "site": { "$ref": "#/$defs/site" },
            "section": { "description": "The section or category of the site.", "type": "string" },
            "tags": { "description": "Keywords, in the publisher's order.", "type": "array", "items": { "type": "string" }, "minItems": 1 },
            "language": { "description": "The language as a BCP 47 tag.", "type": "string" },
            "licence": { "description": "The licence, as an address or a name.", "type": "string" },
            "leadImage": { "description": "The image that stands for the article.", "$ref": "#/$defs/media" },
            "access": { "description": "Whether the whole article can be read by anybody.", "enum": ["free", "paywalled", "partial"] },
            "kind": {
              "description": "What sort of page this is: article, forum, product, listing, collection, documentation, service or another.",
              "type": "string"
            },
            "body": { "description": "The text. The title is not repeated in it.", "$ref": "#/$defs/blocks" },
            "discussion": {
              "description": "Absent when the source cannot carry comments, empty when it could and has none.", "$ref": "#/$defs/discussion"
            },
            "evidence": {
              "description": "Where the values came from, by the name of the field.", "type": "object",
              "additionalProperties": { "$ref": "#/$defs/evidence" }, "minProperties": 1
            }
          },
          "required": ["schemaVersion", "id", "body"], "additionalProperties": false,
          "$defs": {
            "richText": {
              "description": "A string where nothing is set apart, otherwise runs. A line break is a line feed.",
              "oneOf": [
                { "type": "string" },
                { "description": "Runs in reading order.", "type": "array", "items": { "$ref": "#/$defs/run" }, "minItems": 1 }
              ]
            },
            "run": {
              "description": "A stretch of text with one style, one link and one language.", "type": "object",
              "properties": {
                "text": { "description": "The characters.", "type": "string", "minLength": 1 },
                "style": {
                  "description": "How they are set apart.", "type": "array",
                  "items": {
                    "enum": ["emphasis", "strong", "code", "subscript", "superscript", "strikethrough", "underline", "highlight", "math"]
                  },
                  "minItems": 1, "uniqueItems": true
                },
                "link": { "description": "Where they lead.", "$ref": "#/$defs/link" },
                "language": { "description": "Their language as a BCP 47 tag, where it differs from the article's.", "type": "string" }
              },
              "required": ["text"], "additionalProperties": false
            },
            "link": {
              "description": "A link to another place.", "type": "object",
              "properties": {
                "href": { "description": "The address: absolute wherever it could be resolved.", "type": "string" },
                "title": { "description": "What a browser shows when the pointer rests on the link.", "type": "string" }
              },
              "required": ["href"], "additionalProperties": false
            },
            "date": {
              "description": "A date as far as the source tells it.", "type": "object",
              "properties": {
                "value": {
                  "description": "The known parts in ISO 8601, such as 2024-05; without a year --05 or --05-06.", "type": "string",
                  "pattern": "^([0-9]{4}|([0-9]{4}-|--)[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)$"
                },
                "original": { "description": "The words of the source, where they are others than the value.", "type": "string" }
              },
              "additionalProperties": false, "minProperties": 1
            },
            "contributor": {
              "description": "A person or an organisation that wrote something.", "type": "object",
              "properties": {
                "name": { "description": "The name as it is shown.", "type": "string" },
                "kind": {
                  "description": "Whether this is a person or an organisation, where that is known.", "enum": ["person", "organization"]
                },
                "role": { "description": "The contributor's part or standing, such as editor or moderator.", "type": "string" },
                "link": { "description": "The contributor's page.", "$ref": "#/$defs/link" }
              },
              "required": ["name"], "additionalProperties": false
            },
            "site": {
              "description": "The publication or site that the article appeared on.", "type": "object",
              "properties": {
                "name": { "description": "The name as readers know it; the host where no name is given.", "type": "string" },
                "link": { "description": "Its front page.", "$ref": "#/$defs/link" }
              },
              "required": ["name"], "additionalProperties": false
            },
            "media": {
              "description": "A picture, a film or a sound.", "type": "object",
              "properties": {
                "kind": { "description": "What it is.", "enum": ["image", "video", "audio"] },
                "source": { "description": "Where it is.", "$ref": "#/$defs/link" },
                "alternativeText": { "description": "The text that stands for it where it cannot be shown.", "type": "string" },
                "width": { "description": "Its width in pixels, where stated.", "type": "integer" },
                "height": { "description": "Its height in pixels, where stated.", "type": "integer" }
              },
              "required": ["kind", "source"], "additionalProperties": false
            },
            "blocks": { "description": "Blocks in reading order.", "type": "array", "items": { "$ref": "#/$defs/block" } },
            "block": {
              "description": "A part of a text. The type says which other keys there are.",
              "oneOf": [
                { "$ref": "#/$defs/paragraph" },
                { "$ref": "#/$defs/heading" },
                { "$ref": "#/$defs/quote" },
                { "$ref": "#/$defs/list" },
                { "$ref": "#/$defs/definitions" },
                { "$ref": "#/$defs/code" },
                { "$ref": "#/$defs/figure" },
                { "$ref": "#/$defs/table" },
                { "$ref": "#/$defs/embed" },
                { "$ref": "#/$defs/math" },
                { "$ref": "#/$defs/divider" },
                { "$ref": "#/$defs/footnotes" },
                { "$ref": "#/$defs/unrecognised" }
              ]
            },
            "paragraph": {
              "description": "A paragraph.", "type": "object",
              "properties": { "type": { "const": "paragraph" }, "text": { "$ref": "#/$defs/richText" } }, "required": ["type", "text"],
              "additionalProperties": false
            },
            "heading": {
              "description": "A heading.", "type": "object",
              "properties": {
                "type": { "const": "heading" },
                "level": { "description": "From 1, the highest, to 6.", "type": "integer" },
                "text": { "$ref": "#/$defs/richText" }
              },
              "required": ["type", "level", "text"], "additionalProperties": false
            },
            "quote": {
              "description": "Words of somebody else.", "type": "object",
              "properties": {
                "type": { "const": "quote" },
                "quote": {
                  "description": "The quote.", "type": "object",
                  "properties": {
                    "blocks": { "description": "What was said.", "$ref": "#/$defs/blocks" },
                    "attribution": { "description": "Who said it, or where it stands.", "$ref": "#/$defs/richText" }
                  },
                  "required": ["blocks"], "additionalProperties": false
                }
              },
              "required": ["type", "quote"], "additionalProperties": false
            },
            "list": {
              "description": "A list of items.", "type": "object",
              "properties": {
                "type": { "const": "list" },
                "list": {
                  "description": "The list.", "type": "object",
                  "properties": {
                    "isOrdered": { "description": "Whether the items are numbered.", "type": "boolean" },
                    "start": { "description": "The number of the first item; 1 when absent.", "type": "integer" },
                    "items": {
                      "description": "The items, in order.", "type": "array",
                      "items": {
                        "description": "An item.", "type": "object",
                        "properties": {
                          "blocks": { "description": "What the item holds; another list here is a nested one.", "$ref": "#/$defs/blocks" },
                          "isChecked": { "description": "Whether the item of a task list is ticked.", "type": "boolean" }
                        },
                        "required": ["blocks"], "additionalProperties": false
                      }
                    }
                  },
                  "required": ["isOrdered", "items"], "additionalProperties": false
                }
              },
              "required": ["type", "list"], "additionalProperties": false
            },
            "definitions": {
              "description": "Terms, each with what is said about it.", "type": "object",
              "properties": {
                "type": { "const": "definitions" },
                "definitions": {
                  "description": "The terms, in order.", "type": "array",
                  "items": {
                    "description": "A term and what is said about it.", "type": "object",
                    "properties": {
                      "terms": {
                        "description": "One term, or several that share a description.", "type": "array",
                        "items": { "$ref": "#/$defs/richText" }
                      },
                      "descriptions": {
                        "description": "What is said about them, one entry a description.", "type": "array",
                        "items": { "$ref": "#/$defs/blocks" }
                      }
                    },
                    "required": ["terms", "descriptions"], "additionalProperties": false
                  }
                }
              },
              "required": ["type", "definitions"], "additionalProperties": false
            },
            "code": {
              "description": "Preformatted text, usually computer code.", "type": "object",
              "properties": {
                "type": { "const": "code" },
                "code": {
                  "description": "The text.", "type": "object",
                  "properties": {
                    "text": { "description": "The text, without a line break at the end.", "type": "string" },
                    "language": { "description": "The programming language in lower case, as the source names it.", "type": "string" }
                  },
                  "required": ["text"], "additionalProperties": false
                }
              },
              "required": ["type", "code"], "additionalProperties": false
            },
            "figure": {
              "description": "One picture or more, a film or a sound, with a caption.", "type": "object",
              "properties": {
                "type": { "const": "figure" },
                "figure": {
                  "description": "The figure.", "type": "object",
                  "properties": {
                    "media": { "description": "What is shown, in order.", "type": "array", "items": { "$ref": "#/$defs/media" } },
                    "caption": { "description": "The words beside it.", "$ref": "#/$defs/richText" },
                    "credit": { "description": "Who made it or owns it.", "$ref": "#/$defs/richText" }
                  },
                  "required": ["media"], "additionalProperties": false
                }
              },
              "required": ["type", "figure"], "additionalProperties": false
            },
            "table": {
              "description": "Rows and columns.", "type": "object",
              "properties": {
                "type": { "const": "table" },
                "table": {
                  "description": "The table.", "type": "object",
                  "properties": {
                    "caption": { "description": "The words above or below the table.", "$ref": "#/$defs/richText" },
                    "rows": {
                      "description": "The rows, from top to bottom.", "type": "array",
                      "items": {
                        "description": "A row.", "type": "object",
                        "properties": {
                          "cells": {
                            "description": "The cells, in reading order. A cell that a span from above covers is not repeated.",
                            "type": "array",
                            "items": {
                              "description": "A cell.", "type": "object",
                              "properties": {
                                "blocks": { "description": "What the cell holds.", "$ref": "#/$defs/blocks" },
                                "isHeader": {
                                  "description": "Whether the cell names a row or a column; false when absent.", "type": "boolean"
                                },
                                "columnSpan": {
                                  "description": "How many columns the cell takes up; 1 when absent.", "type": "integer", "minimum": 1
                                },
                                "rowSpan": {
                                  "description": "How many rows the cell takes up; 1 when absent.", "type": "integer", "minimum": 1
                                }
                              },
                              "required": ["blocks"], "additionalProperties": false
                            }
                          }
                        },
                        "required": ["cells"], "additionalProperties": false
                      }
                    }
                  },
                  "required": ["rows"], "additionalProperties": false
                }
              },
              "required": ["type", "table"], "additionalProperties": false
            },
            "embed": {
              "description": "Content of another site that is shown here.", "type": "object",
              "properties": {
                "type": { "const": "embed" },
                "embed": {
                  "description": "The content.", "type": "object",
                  "properties": {
                    "source": { "description": "Where it comes from.", "$ref": "#/$defs/link" },
                    "provider": { "description": "The site that serves it.", "type": "string" },
                    "title": { "description": "What it is called.", "type": "string" }
                  },
                  "required": ["source"], "additionalProperties": false
                }
              },
              "required": ["type", "embed"], "additionalProperties": false
            },
            "math": {
              "description": "A formula that stands by itself.", "type": "object",
              "properties": {
                "type": { "const": "math" },
                "math": {
                  "description": "The formula, in every notation that the source gives.", "type": "object",
                  "properties": {
                    "tex": { "description": "In TeX, without delimiters.", "type": "string" },
                    "mathML": { "description": "As a MathML element.", "type": "string" },
                    "text": { "description": "As plain text.", "type": "string" }
                  },
                  "additionalProperties": false
                }
              },
              "required": ["type", "math"], "additionalProperties": false
            },
            "divider": {
              "description": "A break between two parts of the text.", "type": "object", "properties": { "type": { "const": "divider" } },
              "required": ["type"], "additionalProperties": false
            },
            "footnotes": {
              "description": "Notes that the text refers to.", "type": "object",
              "properties": {
                "type": { "const": "footnotes" },
                "footnotes": {
                  "description": "The notes, in order.", "type": "array",
                  "items": {
                    "description": "A note.", "type": "object",
                    "properties": {
                      "label": { "description": "The name that references use.", "type": "string" },
                      "blocks": { "description": "The note.", "$ref": "#/$defs/blocks" }
                    },
                    "required": ["label", "blocks"], "additionalProperties": false
                  }
                }
              },
              "required": ["type", "footnotes"], "additionalProperties": false
            },
            "unrecognised": {
              "description": "Something that the importer could not name; its words are kept.", "type": "object",
              "properties": {
                "type": { "const": "unrecognised" },
                "name": { "description": "What the source calls it.", "type": "string" },
                "text": { "description": "Its words.", "$ref": "#/$defs/richText" }
              },
              "required": ["type", "name", "text"], "additionalProperties": false
            },
            "discussion": {
              "description": "The comments under an article, or the posts of a forum thread.", "type": "object",
              "properties": {
                "declaredCount": {
                  "description": "How many comments the source says there are, which can be more than it shows.", "type": "integer"
                },
                "platform": { "description": "The software or service that runs the discussion.", "type": "string" },
                "status": { "description": "Whether readers can still write.", "enum": ["open", "closed"] },
                "continuation": {
                  "description": "Where further comments can be had.", "type": "array", "items": { "$ref": "#/$defs/link" }, "minItems": 1
                },
                "external": {
                  "description": "A service that keeps the comments elsewhere.", "type": "object",
                  "properties": {
                    "system": { "description": "The service.", "type": "string" },
                    "identifiers": {
                      "description": "The names under which the service knows the article.", "type": "object",
                      "additionalProperties": { "type": "string" }, "minProperties": 1
                    },
                    "link": { "description": "Where the comments can be read.", "$ref": "#/$defs/link" }
                  },
                  "required": ["system"], "additionalProperties": false
                },
                "comments": {
                  "description": "The comments in the order of the source; each names its parent.", "type": "array",
                  "items": { "$ref": "#/$defs/comment" }
                }
              },
              "required": ["comments"], "additionalProperties": false
            },
            "comment": {
              "description": "What one reader wrote, or one post of a forum thread.", "type": "object",
              "properties": {
                "id": { "description": "The name of the comment within its discussion.", "type": "string" },
                "parentID": {
                  "description": "The id of the comment that this one answers; absent at the start of a thread.", "type": "string"
                },
                "parentEvidence": {
                  "description": "How the parent is known, the surest first.", "enum": ["explicit", "structural", "indented", "inferred"]
                },
                "kind": {
                  "description": "What sort of comment this is.", "enum": ["comment", "openingPost", "answer", "review", "pingback"]
                },
                "state": { "description": "Whether it can be read.", "enum": ["visible", "pending", "hidden", "deleted", "spam"] },
                "author": { "description": "Who wrote it; absent when the source does not say.", "$ref": "#/$defs/contributor" },
                "published": { "description": "When it was written.", "$ref": "#/$defs/date" },
                "edited": { "description": "When it was last changed.", "$ref": "#/$defs/date" },
                "body": { "description": "What was written.", "$ref": "#/$defs/blocks" },
                "permalink": { "description": "The address of the comment itself.", "$ref": "#/$defs/link" },
                "score": { "description": "Votes for minus votes against, or the one number that the platform shows.", "type": "integer" },
                "reactions": {
                  "description": "Reactions in the order of the source.", "type": "array",
                  "items": {
                    "description": "How often readers reacted in one way.", "type": "object",
                    "properties": {
                      "name": { "description": "The reaction.", "type": "string" },
                      "count": { "description": "How many readers gave it.", "type": "integer" }
                    },
                    "required": ["name", "count"], "additionalProperties": false
                  },
                  "minItems": 1
                },
                "isByArticleAuthor": { "description": "Whether the article's author wrote it; false when absent.", "type": "boolean" },
                "spam": {
                  "description": "Why it reads like spam; absent when it does not.", "type": "object",
                  "properties": {
                    "score": { "description": "How sure it is.", "type": "number", "minimum": 0, "maximum": 1 },
                    "reasons": {
                      "description": "The signs that were seen, the weightiest first.", "type": "array", "items": { "type": "string" }
                    }
                  },
                  "required": ["score", "reasons"], "additionalProperties": false
                }
              },
              "required": ["id", "kind", "state", "body"], "additionalProperties": false
            },
            "evidence": {
              "description": "Where a field's value came from, how sure it is, and what else was seen.", "type": "object",
              "properties": {
                "sources": {
                  "description": "The sources that spoke for the value, the weightiest first.", "type": "array",
                  "items": { "type": "string" }
                },
                "confidence": {
                  "description": "How sure the value is, from 0 to 1, where the importer can tell.", "type": "number", "minimum": 0,
                  "maximum": 1
                },
                "alternatives": {
                  "description": "Other values, the best first.", "type": "array",
                  "items": {
                    "description": "A value that was seen and not taken.", "type": "object",
                    "properties": {
                      "value": { "description": "The value as text.", "type": "string" },
                      "source": { "description": "Where it was seen.", "type": "string" }
                    },
                    "required": ["value", "source"], "additionalProperties": false
                  }
                }
              },
              "required": ["sources", "alternatives"], "additionalProperties": false
            }
          }
        }

        """#
}
