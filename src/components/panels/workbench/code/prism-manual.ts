Object.assign(globalThis, { Prism: { manual: true } });
