/** Whether the build keeps itself on devices. For what runs while it is built; scripts ask `import.meta.env.KEEPS_COPIES`. */
export const keepsCopies = process.env.OFFLINE !== 'off';
