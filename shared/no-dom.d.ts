// Preact's types bring the DOM into every folder that draws. Where code runs without one, this
// stands for it, so that a wrong global does not compile.
export {}
