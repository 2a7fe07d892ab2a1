// Preact's types declare the DOM in every folder with components. These declarations hide it from
// code that runs without a DOM, so that a wrong global does not compile.
export {}
