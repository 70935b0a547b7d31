declare module 'carbone' {
  const carbone: {
    render(
      template: string,
      data: object,
      done: (error: Error | null, result: Buffer) => void,
    ): void
  }
  export default carbone
}

declare module 'docxtemplater-image-module-free' {
  /** Puts pictures in place of `{%tag}`. */
  const ImageModule: new (options: {
    readonly centered: boolean
    readonly getImage: (value: unknown, name: string) => Buffer
    readonly getSize: () => readonly [number, number]
  }) => object
  export default ImageModule
}
