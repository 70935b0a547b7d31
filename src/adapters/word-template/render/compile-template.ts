import type { TagSchema } from '../../../domain/document/tag-schema.ts'
import type { TemplateFault } from '../../../domain/document/template-fault.ts'
import { buildProgram, type Variant, variantKey } from './build-program.ts'
import type { TemplateProgram, TagUse } from './program.ts'
import { refuseErrors } from '../tags/refusal.ts'
import type { WordPackage } from '../package/word-package.ts'
import type { ZipEntry } from '../package/zip-writer.ts'

/** A template that was read once and can be rendered any number of times. */
export class CompiledTemplate {
  readonly schema: TagSchema
  /** SHA-256 of the template file, in hex. */
  readonly sha256: string
  /** Every tag where it stands, in reading order. */
  readonly uses: readonly TagUse[]
  /** What a person should know, none of which stops rendering. */
  readonly warnings: readonly TemplateFault[]
  /** Names read from the data, per part of the schema. */
  readonly used: ReadonlyMap<TagSchema, ReadonlySet<string>>
  readonly #source: WordPackage
  readonly #programs = new Map<string, TemplateProgram>()
  /** Parts no variant changes are packed once for all of them. */
  readonly #packed = new WeakMap<Uint8Array, ZipEntry>()

  /** Throws TemplateRefusal with every fault when the template cannot be rendered. */
  constructor(source: WordPackage, schema: TagSchema) {
    const { program, uses, used, faults } = buildProgram(source, schema, {}, this.#packed)
    refuseErrors(faults)
    this.schema = schema
    this.sha256 = source.sha256
    this.uses = uses
    this.used = used
    this.warnings = faults
    this.#source = source
    this.#programs.set(variantKey({}), program)
  }

  /** The steps that render one variant; made when first asked for. */
  program(variant: Variant): TemplateProgram {
    const key = variantKey(variant)
    let program = this.#programs.get(key)
    if (!program) {
      program = buildProgram(this.#source, this.schema, variant, this.#packed).program
      this.#programs.set(key, program)
    }
    return program
  }
}

/**
 * Reads a template once: finds every tag, lifts sections, packs what never changes. Throws
 * TemplateRefusal with all faults when tags are unknown, unpaired or out of reach.
 */
export function compileTemplate(
  source: WordPackage,
  options: { readonly schema: TagSchema },
): CompiledTemplate {
  return new CompiledTemplate(source, options.schema)
}
