/** pdfmake 0.3 brings no types; what is used of it is `Pdfmake` in shared/documents/pdf-engine.ts. */
declare module 'pdfmake/build/pdfmake.min.js' {
  const pdfmake: import('../../../shared/documents/pdf-engine.ts').Pdfmake
  export default pdfmake
}
